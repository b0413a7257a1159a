import type { Finding } from '../core/finding.js';
import { numberFingerprints } from '../core/fingerprint.js';
import { readOptions } from '../core/given/readOptions.js';
import { isBlank } from '../core/isBlank.js';
import { isLoose } from '../core/isLoose.js';
import type { Outcome } from '../core/outcome.js';
import { findingOf } from '../core/rule.js';
import { codeMissing } from '../core/rules/codeRules.js';
import { monthMissing } from '../core/rules/monthRules.js';
import { withoutBlanks } from '../core/withoutBlanks.js';
import { checkReport } from '../monthly/check/checkReport.js';
import { checkSubmission } from '../monthly/check/checkSubmission.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../monthly/form/context.js';
import type { MonthlyDraft, MonthlyReport, MonthlySubmission } from '../monthly/form/report.js';
import { isSubmissionStatus, SUBMISSION_STATUSES } from '../monthly/form/status.js';
import { readReportTexts, readSubmissionTexts } from '../monthly/parse/readReportTexts.js';
import { recordOf } from '../monthly/read/reportShape.js';
import { valuesMissing } from '../monthly/read/shapeRules.js';
import { partMissing, partUnreadable } from '../monthly/read/submissionRules.js';
import { checkSubmissionLog } from './checkSubmissionLog.js';
import { monthlyReportSchema, monthlySubmissionSchema } from './monthly.js';
import { monthlyDraftSchema } from './monthlyDraft.js';
import { outcomeOf } from './outcomeOf.js';

/**
 * Reads a submission of unknown content: `ok` where its shape is right, with every rule finding riding along.
 *
 * Shape and rules are judged in one pass, so a bad field does not hide what the others say. A PDSA log that travels
 * along is judged too, and the numbers of cycles are compared with it. Whether the
 * submission may go on is for `isBlocked` to say; a value with blocking findings can still be stored.
 *
 * @param context - what rules may need beyond the submission
 * @example
 * parseMonthlySubmission({ form: 'monthly@1' }).ok // => false
 */
export function parseMonthlySubmission(
  value: unknown,
  context?: MonthlyContext | null,
): Outcome<MonthlySubmission> {
  const known = readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'parseMonthlySubmission');
  const given = known.text ? readSubmissionTexts(value) : value;
  const checked = [...checkSubmission(given, known), ...checkSubmissionLog(given, known)];
  const findings = numberFingerprints([...senderMissing(given), ...checked]);
  return outcomeOf(monthlySubmissionSchema.safeParse(answered(given)), findings, partUnreadable);
}

/**
 * Reads one report of unknown content: `ok` where its shape is right, with every rule finding riding along.
 *
 * @param context - what rules may need beyond the report
 * @example
 * parseMonthlyReport({ organization: '00240000', month: '2020-10', values: { screened: 354 } }).ok // => true
 */
export function parseMonthlyReport(value: unknown, context?: MonthlyContext | null): Outcome<MonthlyReport> {
  const known = readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'parseMonthlyReport');
  const given = known.text ? readReportTexts(value) : value;
  return outcomeOf(monthlyReportSchema.safeParse(answered(given)), checkReport(given, known), partUnreadable);
}

/**
 * Reads a month that is still being filled: `ok` where it can be stored, with everything that was found riding along.
 *
 * Anything may be missing, and is not told; a value that cannot be read stays as it was typed, and is. With
 * `{ text: true }`, texts of numbers and absences are read.
 *
 * @param context - what rules may need beyond the draft
 * @example
 * parseMonthlyDraft({ form: 'monthly@1', reports: [{ values: { waitDaysMedian: '1,6' } }] }).ok // => true
 */
export function parseMonthlyDraft(value: unknown, context?: MonthlyContext | null): Outcome<MonthlyDraft> {
  const known = readOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'parseMonthlyDraft');
  const given = known.text ? readSubmissionTexts(value) : value;
  const found = [...checkSubmission(given, known), ...checkSubmissionLog(given, known)];
  const parsed = monthlyDraftSchema.safeParse(answered(given));
  const gaps: readonly string[] = [partMissing, codeMissing, monthMissing, valuesMissing].map(
    ({ code }) => code,
  );
  const told = parsed.success ? found.filter(({ code }) => !gaps.includes(code)) : found;
  return outcomeOf(parsed, told, partUnreadable);
}

/** A draft may be checked without a sender and a time; a submission that can be sent has both. */
function senderMissing(submission: unknown): Finding[] {
  if (!isLoose(submission)) return [];
  const { status } = submission;
  if (!isSubmissionStatus(status) || SUBMISSION_STATUSES[status].sent) return [];
  return ['submittedBy', 'submittedAt']
    .filter((part) => isBlank(submission[part]))
    .map((part) =>
      findingOf(partMissing, { field: part, params: { field: part }, path: [part] }, recordOf(submission)),
    );
}

/** What explanations quote is left as it is: a blank may be the very thing that a finding was about. */
function answered(value: unknown): unknown {
  return withoutBlanks(value, ['explanations']);
}
