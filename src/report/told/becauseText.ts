import type { Finding } from '../../core/finding.js';
import { lineText } from './lineText.js';

/** Says which finding another follows from; empty where it follows from none. */
export function becauseText({ causedBy }: Pick<Finding, 'causedBy'>): string {
  return causedBy === undefined ? '' : `Because of ${lineText(causedBy)}.`;
}
