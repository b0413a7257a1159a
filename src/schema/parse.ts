import type * as z from 'zod';
import type { Finding } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';
import { findingOf } from '../core/rule.js';
import { checkReport } from '../monthly/checkReport.js';
import { checkSubmission } from '../monthly/checkSubmission.js';
import type { MonthlyContext } from '../monthly/context.js';
import type { MonthlyReport, MonthlySubmission } from '../monthly/report.js';
import { partUnreadable } from '../monthly/rules/submissionShapeRules.js';
import { monthlyReportSchema, monthlySubmissionSchema } from './monthly.js';

/**
 * Reads a submission of unknown content: `ok` where its shape is right, with every rule finding riding along.
 *
 * Shape and rules are judged in one pass, so a bad field does not hide what the others say. Whether the
 * submission may go on is for `isBlocked` to say; a value with blocking findings can still be stored.
 *
 * @param context - what rules may need beyond the submission
 * @example
 * parseMonthlySubmission({ form: 'monthly@1' }).ok // => false
 */
export function parseMonthlySubmission(
  value: unknown,
  context: MonthlyContext = {},
): Outcome<MonthlySubmission> {
  return outcomeOf(monthlySubmissionSchema.safeParse(value), checkSubmission(value, context));
}

/**
 * Reads one report of unknown content: `ok` where its shape is right, with every rule finding riding along.
 *
 * @param context - what rules may need beyond the report
 * @example
 * parseMonthlyReport({ organization: '00240000', month: '2020-10', values: { screened: 354 } }).ok // => true
 */
export function parseMonthlyReport(value: unknown, context: MonthlyContext = {}): Outcome<MonthlyReport> {
  return outcomeOf(monthlyReportSchema.safeParse(value), checkReport(value, context));
}

/** The schema decides whether the shape is right and builds the value; every finding comes from the checks. */
function outcomeOf<T>(parsed: z.ZodSafeParseResult<T>, findings: readonly Finding[]): Outcome<T> {
  if (parsed.success) return { ok: true, value: parsed.data, findings };
  const [first, ...rest] = findings;
  if (first) return { ok: false, findings: [first, ...rest] };
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? []).map((step) => (typeof step === 'number' ? step : String(step)));
  const field = String(path.at(-1) ?? 'value');
  const params = { field, kind: 'unknown', wanted: issue?.code ?? 'object' };
  return { ok: false, findings: [findingOf(partUnreadable, { field, params, path })] };
}
