import { isBlank } from '../../core/isBlank.js';
import { isLoose } from '../../core/isLoose.js';
import type { Outcome } from '../../core/outcome.js';
import { unreadIn } from '../../monthly/calendar/unreadIn.js';
import { type AnySubmission, UNREADABLE } from '../../monthly/form/report.js';
import { isSubmissionStatus, SUBMISSION_STATUSES } from '../../monthly/form/status.js';
import { parseMonthlySubmission } from '../../monthly/parse/parseMonthlySubmission.js';
import type { Ready } from './ready.js';

/**
 * Reads a submission. One that was sent is part of the year, though nobody wrote down when or by whom, as `timeliness` counts it:
 * rows of a table may have no such columns. What is not there is held open for the reading alone, and so are values that
 * could not be read: one bad cell is owed, and does not make the month unsent.
 */
export function parseSent(value: unknown, { monthly, asOf }: Ready): Outcome<AnySubmission> {
  const given = isLoose(value) ? value : {};
  const { status } = given;
  const isSent = isSubmissionStatus(status) && SUBMISSION_STATUSES[status].sent;
  const open = isSent ? (['submittedBy', 'submittedAt'] as const).filter((key) => isBlank(given[key])) : [];
  const reports: readonly unknown[] = Array.isArray(given['reports']) ? given['reports'] : [];
  const unread = reports.map(unreadIn);
  const isWhole = unread.every((ids) => ids.length === 0);
  if (open.length === 0 && isWhole) return parseMonthlySubmission<string, string>(value, monthly);
  const held = { submittedBy: status, submittedAt: `${asOf}T00:00:00Z` };
  const filled = Object.fromEntries(open.map((key) => [key, held[key]]));
  const tried = isWhole ? {} : { reports: reports.map((report, i) => withValues(report, unread[i]!, null)) };
  const outcome = parseMonthlySubmission<string, string>({ ...given, ...tried, ...filled }, monthly);
  if (!outcome.ok) return outcome;
  const kept = Object.entries(outcome.value).filter(([key]) => !Object.hasOwn(filled, key));
  const read = Object.fromEntries(kept) as unknown as AnySubmission;
  const own = read.reports.map((report, i) => withValues(report, unread[i] ?? [], UNREADABLE));
  return { ...outcome, value: isWhole ? read : { ...read, reports: own as AnySubmission['reports'] } };
}

function withValues(report: unknown, ids: readonly string[], value: unknown): unknown {
  if (!isLoose(report) || ids.length === 0) return report;
  const values = { ...(report['values'] as object), ...Object.fromEntries(ids.map((id) => [id, value])) };
  return { ...report, values };
}
