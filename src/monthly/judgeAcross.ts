import type { Finding } from '../core/finding.js';
import { applyRules } from '../core/rule.js';
import type { MonthlyContext } from './context.js';
import type { DistrictMonth } from './districtMonth.js';
import { withoutDuplicates } from './duplicatesAmong.js';
import { judgeHistory } from './judgeHistory.js';
import type { ReportRow } from './reportRow.js';
import { duplicateReport } from './rules/duplicateReport.js';
import { MONTH_RULES } from './rules/index.js';
import { withoutHidden } from './withoutHidden.js';

/**
 * Judges rows against one another: duplicates, the rows of each month, and the months of each organization.
 *
 * @param monthsOf - sorts the current rows into district-months
 * @returns duplicates first, then findings by month, then by organization across months
 */
export function judgeAcross(
  rows: readonly ReportRow[],
  monthsOf: (current: readonly ReportRow[]) => readonly DistrictMonth[],
  context: MonthlyContext,
): Finding[] {
  const found = applyRules([duplicateReport], rows, undefined);
  const { findings, current } = judgeHistory(withoutDuplicates(rows), context);
  for (const month of monthsOf(current)) {
    for (const finding of applyRules(MONTH_RULES, month, context)) found.push(finding);
  }
  for (const finding of findings) found.push(finding);
  return withoutHidden(found);
}
