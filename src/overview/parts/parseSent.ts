import { isBlank } from '../../core/isBlank.js';
import { isLoose } from '../../core/isLoose.js';
import type { Outcome } from '../../core/outcome.js';
import type { AnySubmission } from '../../monthly/form/report.js';
import { isSubmissionStatus, SUBMISSION_STATUSES } from '../../monthly/form/status.js';
import { parseMonthlySubmission } from '../../monthly/parse/parseMonthlySubmission.js';
import type { Ready } from './ready.js';

/**
 * Reads a submission. One that was sent is part of the year, though nobody wrote down when or by whom, as `timeliness` counts it:
 * rows of a table may have no such columns. What is not there is held open for the reading alone.
 */
export function parseSent(value: unknown, { monthly, asOf }: Ready): Outcome<AnySubmission> {
  const given = isLoose(value) ? value : {};
  const { status } = given;
  const isSent = isSubmissionStatus(status) && SUBMISSION_STATUSES[status].sent;
  const open = isSent ? (['submittedBy', 'submittedAt'] as const).filter((key) => isBlank(given[key])) : [];
  if (open.length === 0) return parseMonthlySubmission<string, string>(value, monthly);
  const held = { submittedBy: status, submittedAt: `${asOf}T00:00:00Z` };
  const filled = Object.fromEntries(open.map((key) => [key, held[key]]));
  const outcome = parseMonthlySubmission<string, string>({ ...given, ...filled }, monthly);
  if (!outcome.ok) return outcome;
  const kept = Object.entries(outcome.value).filter(([key]) => !Object.hasOwn(filled, key));
  return { ...outcome, value: Object.fromEntries(kept) as unknown as AnySubmission };
}
