import type { Messages } from '../../core/describeFinding.js';
import type { Finding } from '../../core/finding.js';
import { lineText } from './lineText.js';
import { say } from './say.js';

/** Says which finding another follows from; empty where it follows from none. */
export function becauseText(
  { causedBy }: Pick<Finding, 'causedBy'>,
  messages: Pick<Messages, 'words'>,
): string {
  return causedBy === undefined ? '' : say(messages, 'because', { code: lineText(causedBy) });
}
