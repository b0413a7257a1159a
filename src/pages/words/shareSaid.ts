import type { PageWords } from '../../messages/en/pageWords.js';
import { COMMITMENT_LIMITS } from '../../network/status/commitmentState.js';
import { filled } from './filled.js';

/** Says from which share on a commitment that names none is met. */
export function shareSaid({ commitmentsSaid }: PageWords): string {
  return filled(commitmentsSaid, { percent: COMMITMENT_LIMITS.metFromPercent });
}
