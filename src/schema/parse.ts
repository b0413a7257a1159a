import { readOptions } from '../core/given/readOptions.js';
import type { Outcome } from '../core/outcome.js';
import { checkReport } from '../monthly/checkReport.js';
import { checkSubmission } from '../monthly/checkSubmission.js';
import type { MonthlyContext } from '../monthly/context.js';
import { MONTHLY_CONTEXT } from '../monthly/monthlyKinds.js';
import type { MonthlyReport, MonthlySubmission } from '../monthly/report.js';
import { partUnreadable } from '../monthly/rules/submissionShapeRules.js';
import { checkSubmissionLog } from './checkSubmissionLog.js';
import { monthlyReportSchema, monthlySubmissionSchema } from './monthly.js';
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
  const known = readOptions(context, MONTHLY_CONTEXT, 'parseMonthlySubmission');
  const findings = [...checkSubmission(value, known), ...checkSubmissionLog(value, known)];
  return outcomeOf(monthlySubmissionSchema.safeParse(value), findings, partUnreadable);
}

/**
 * Reads one report of unknown content: `ok` where its shape is right, with every rule finding riding along.
 *
 * @param context - what rules may need beyond the report
 * @example
 * parseMonthlyReport({ organization: '00240000', month: '2020-10', values: { screened: 354 } }).ok // => true
 */
export function parseMonthlyReport(value: unknown, context?: MonthlyContext | null): Outcome<MonthlyReport> {
  const known = readOptions(context, MONTHLY_CONTEXT, 'parseMonthlyReport');
  return outcomeOf(monthlyReportSchema.safeParse(value), checkReport(value, known), partUnreadable);
}
