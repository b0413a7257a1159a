import type { Finding } from '../../core/finding.js';
import type { SkipBreach } from '../../core/findingTally.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { readOptions } from '../../core/given/readOptions.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../form/context.js';
import type { MonthlyReportInput, MonthlySubmissionInput } from '../form/report.js';
import { readReportRows } from '../read/readReportRows.js';
import type { ReportRow } from '../rows/reportRow.js';
import { monthHeads } from './district/monthHeads.js';
import { judgeTogether } from './judgeTogether.js';

/**
 * Checks a set of reports of any districts and months against one another, as a file of rows holds them:
 * schools against their district, months against months, and duplicates.
 *
 * Submissions stand for their reports, and say which schools owe a row in their month; else the schools are those of
 * `context.registry`. For a district that neither holds, rules that need every school are not judged. Findings
 * within a row are not reported: `checkReport` and the readers name those. Time and memory grow with the number of
 * reports.
 *
 * @returns duplicates first, then findings by district and month, then by organization across months
 * @example
 * checkReportsAcross([
 *   { organization: '00240000', month: '2020-10', values: { tier2Served: 11 } },
 *   { organization: '00240505', month: '2020-10', values: { tier2Served: 12 } },
 * ])[0].code // => 'monthly.school-exceeds-district'
 */
export function checkReportsAcross(
  reports: readonly (MonthlyReportInput | MonthlySubmissionInput)[],
  context?: MonthlyContext | null,
): Finding[] {
  const known = readOptions(context, MONTHLY_CONTEXT, 'checkReportsAcross');
  const entries = Array.isArray(reports) ? reports : [reports];
  return numberFingerprints(judgeEntries(entries, readReportRows(entries, true, known), known));
}

/**
 * Judges entries of unknown content against one another, without numbering the fingerprints.
 *
 * @param rows - those that `readReportRows` made of the entries
 * @param skips - tells of a breach that no finding is to be made of
 */
export function judgeEntries(
  entries: readonly unknown[],
  rows: readonly ReportRow[],
  context: MonthlyContext,
  skips?: SkipBreach,
): Finding[] {
  return judgeTogether(rows, monthHeads(entries, rows, context), context, skips);
}
