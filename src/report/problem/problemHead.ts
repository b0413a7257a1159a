import { HOMEPAGE } from '../../core/homepage.js';
import { wordsOfCounts } from '../countFindings.js';
import { messagesOf } from '../judgedWith.js';
import { say } from '../told/say.js';
import { tellerOf } from '../told/teller.js';
import type { ToldValidation, Validation } from '../validation.js';
import type { Problem, ProblemOptions } from './problem.js';

/** As many findings as an answer lists; its counts are of all. */
export const MOST_LISTED = 100;

/** Gives what a problem says before its findings. */
export function problemHead(
  validation: Validation | ToldValidation,
  { status = 422, title, detail, instance, ...chosen }: ProblemOptions,
): Omit<Problem, 'errors'> {
  const { counts, omitted } = tellerOf(validation, { maxFindings: MOST_LISTED, ...chosen });
  const messages = messagesOf(validation, chosen.messages);
  const { severities } = validation.context ?? {};
  return {
    type: `${HOMEPAGE}/report.md`,
    title: title ?? say(messages, 'dataHasFindings'),
    status,
    detail: detail ?? wordsOfCounts(counts.bySeverity, messages),
    ...(instance !== undefined && { instance }),
    counts: counts.bySeverity,
    ...(severities && { severities }),
    ...(omitted > 0 && { omitted }),
  };
}
