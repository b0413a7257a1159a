import type { Finding, Severity } from '../../core/finding.js';
import type { SkipBreach } from '../../core/findingTally.js';
import { type Breach, eachBreach, findingOf, type Rule } from '../../core/rule.js';
import type { MonthlyContext } from '../form/context.js';
import { rulesToJudge } from '../form/rulesToJudge.js';
import type { ReportRow } from '../rows/reportRow.js';
import type { DistrictMonth } from './district/districtMonth.js';
import { DISTRICT_RULES } from './district/rules.js';
import { duplicateReport } from './duplicateReport.js';
import { withoutDuplicates } from './duplicatesAmong.js';
import { breachesOfHistory, judgedHistories } from './history/judgeHistory.js';
import { placeKey, withoutHidden } from './withoutHidden.js';

/**
 * Judges rows against one another: duplicates, the rows of each month, and the months of each organization.
 *
 * @param monthsOf - sorts the current rows into district-months
 * @param skips - tells of a breach that no finding is to be made of
 * @returns duplicates first, then findings by month, then by organization across months
 */
export function judgeAcross(
  rows: readonly ReportRow[],
  monthsOf: (current: readonly ReportRow[]) => readonly DistrictMonth[],
  context: MonthlyContext,
  skips?: SkipBreach,
): Finding[] {
  const judged = judgedHistories(withoutDuplicates(rows), context);
  const months = monthsOf(judged.current);
  const walk = (onBreach: OnBreach, only?: Severity) => {
    eachBreach(rulesToJudge([duplicateReport], context, only), rows, context, onBreach);
    const ofMonth = rulesToJudge(DISTRICT_RULES, context, only);
    for (const month of months) eachBreach(ofMonth, month, context, onBreach);
    breachesOfHistory(judged, context, onBreach, only);
  };

  const found: Finding[] = [];
  if (!skips) {
    walk((rule, breach) => found.push(findingOf(rule, breach)));
    return withoutHidden(found);
  }
  // What hides milder findings must be known before one of them is counted.
  const fatal = new Set<string>();
  walk((_, { record, field }) => {
    if (record && field !== undefined) fatal.add(placeKey(record, field));
  }, 'fatal');
  walk((rule, breach) => {
    const { record, field } = breach;
    const isHidden =
      rule.severity !== 'fatal' && record && field !== undefined && fatal.has(placeKey(record, field));
    if (!isHidden && !skips(rule, breach)) found.push(findingOf(rule, breach));
  });
  return found;
}

type OnBreach = (rule: Rule, breach: Breach) => void;
