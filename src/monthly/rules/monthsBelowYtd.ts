import type { CheckRule } from '../../core/rule.js';
import type { MonthlyContext } from '../context.js';
import type { YtdPair } from '../measureGroups.js';
import { YTD_PAIRS } from '../measureGroups.js';
import type { OrganizationHistory } from '../organizationHistory.js';
import { breachAt, numberIn, placeOf, type ReportRow, schoolYearIndex } from '../reportRow.js';
import { ytdLimit } from '../ytdLimit.js';

/**
 * The months of a school year add up to less than its year-to-date count, which some months before may explain.
 *
 * Judged where `monthly.ytd-exceeds-months` is not, because nobody reported the summer: the months have to
 * begin by September and to be numbers without a gap. Reported where the lack grows, so a summer is named once.
 */
export const monthsBelowYtd = {
  code: 'monthly.months-below-ytd',
  severity: 'warning',
  message: '{measure}: {value}, but the months from {first} add up to {sum}.',
  howToFix:
    'Look for students counted in the year but in no month. Students served in summer may explain it.',
  params: ['measure', 'value', 'sum', 'first'],
  needs: ['history'],
  basis: 'proposed',
  source: 'monthly-data V06, design section 5',
  check({ months }, context) {
    return months.flatMap((row, i) =>
      YTD_PAIRS.flatMap((pair) => {
        const now = lackAt(months, i, pair);
        if (!now || now.lack <= 0 || ytdLimit(months, i, pair, context)) return [];
        for (let k = i - 1; k >= now.first; k--) {
          if ((lackAt(months, k, pair)?.lack ?? 0) >= now.lack) return [];
        }
        const value = numberIn(row, pair.ytd)!;
        const params = { value, sum: value - now.lack, first: months[now.first]!.record.month };
        const related = months.slice(now.first, i + 1).map((each) => placeOf(each, pair.month));
        return [breachAt(row, pair.ytd, params, related)];
      }),
    );
  },
} as const satisfies CheckRule<OrganizationHistory, MonthlyContext>;

/** By how much the months fall short of the year-to-date count; `null` where that cannot be told. */
function lackAt(months: readonly ReportRow[], at: number, { month, ytd }: YtdPair) {
  const value = numberIn(months[at]!, ytd);
  if (value === null) return null;
  const year = schoolYearIndex(months[at]!);
  let sum = 0;
  let first = at;
  for (let k = at; k >= 0 && schoolYearIndex(months[k]!) === year; first = k--) {
    const counted = numberIn(months[k]!, month);
    const isGap = k < at && months[k]!.monthIndex !== months[k + 1]!.monthIndex - 1;
    if (counted === null || isGap) return null;
    sum += counted;
  }
  const begins = Number(months[first]!.record.month.slice(5));
  return begins >= 7 && begins <= LATEST_FIRST_MONTH ? { lack: value - sum, first } : null;
}

/** Schools open by mid September (monthly-data section 7); a year that is reported from later on has lost months. */
const LATEST_FIRST_MONTH = 9;
