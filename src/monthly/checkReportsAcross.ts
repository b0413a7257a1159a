import type { Finding } from '../core/finding.js';
import { numberFingerprints } from '../core/fingerprint.js';
import { applyRules } from '../core/rule.js';
import type { MonthlyContext } from './context.js';
import { districtMonths } from './districtMonth.js';
import { withoutDuplicates } from './duplicatesAmong.js';
import { judgeHistory } from './judgeHistory.js';
import { readReportRows } from './readReportRows.js';
import type { MonthlyReportInput, MonthlySubmissionInput } from './report.js';
import { duplicateReport } from './rules/duplicateReport.js';
import { MONTH_RULES } from './rules/index.js';
import { withoutHidden } from './withoutHidden.js';

/**
 * Checks a set of reports of any districts and months against one another, as a file of rows holds them:
 * schools against their district, months against months, and duplicates.
 *
 * The schools that owe a row are those of `context.registry`; for a district that it does not hold, rules that
 * need every school are not judged. Findings within a row are not reported: `checkReport` and the readers
 * name those. Submissions stand for their reports. Time and memory grow with the number of reports.
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
  context: MonthlyContext = {},
): Finding[] {
  const rows = readReportRows(Array.isArray(reports) ? reports : [reports], true);
  const { findings, current } = judgeHistory(withoutDuplicates(rows), context);
  const found = applyRules([duplicateReport], rows, undefined);
  for (const month of districtMonths(current, context.registry)) {
    for (const finding of applyRules(MONTH_RULES, month, context)) found.push(finding);
  }
  for (const finding of findings) found.push(finding);
  return numberFingerprints(withoutHidden(found));
}
