import type { Breach, CheckRule } from '../../../core/rule.js';
import type { YtdPair } from '../../form/compiledForm.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachAt, numberIn, placeOf, type ReportRow } from '../../rows/reportRow.js';
import type { OrganizationHistory } from './organizationHistory.js';
import { ytdLimit } from './ytdLimit.js';

/**
 * The months of a school year add up to less than its year-to-date count, which some months before may explain.
 *
 * Judged where `monthly.ytd-exceeds-months` is not, because nobody reported the summer: the months have to begin by
 * September, or with a year that begins later, and to be numbers without a gap. Reported where the lack grows, so a summer
 * is named once.
 */
export const monthsBelowYtd = {
  code: 'monthly.months-below-ytd',
  severity: 'warning',
  message: '{measure}: {value}, but the months from {first} add up to {sum}.',
  howToFix:
    'Look for students counted in the year but not in any month. Students served in summer may explain this.',
  params: { measure: 'key', value: 'value', sum: 'value', first: 'key' },
  needs: ['history'],
  basis: 'proposed',
  source: { id: 'project', at: 'v06' },
  check({ months }, context) {
    const breaches: Breach[] = [];
    for (let i = 0; i < months.length; i++) {
      const first = firstOfYear(months, i);
      if (first < 0) continue;
      for (const pair of months[i]!.form.groups.ytdPairs) {
        const lack = lackAt(months, first, i, pair) ?? 0;
        if (lack <= 0 || lack <= largestLack(months, first, i - 1, pair)) continue;
        if (ytdLimit(months, i, pair, context)) continue;
        const value = numberIn(months[i]!, pair.ytd)!;
        const params = { value, sum: value - lack, first: months[first]!.record.month };
        const related = months.slice(first, i + 1).map((each) => placeOf(each, pair.month));
        breaches.push(breachAt(months[i]!, pair.ytd, params, related));
      }
    }
    return breaches;
  },
} as const satisfies CheckRule<OrganizationHistory, MonthlyContext>;

/** Where the months of a school year begin, which follow each other from its summer or first month; below 0 where they do not. */
function firstOfYear(months: readonly ReportRow[], at: number): number {
  const { yearStart } = months[at]!;
  let first = at;
  for (; first > 0 && months[first - 1]!.yearStart === yearStart; first--) {
    if (months[first - 1]!.monthIndex !== months[first]!.monthIndex - 1) return -1;
  }
  return months[first]!.monthIndex <= latestFirstMonth(yearStart) ? first : -1;
}

/** By how much the months fall short of the year-to-date count; `null` where one of the numbers is not there. */
function lackAt(months: readonly ReportRow[], first: number, at: number, { month, ytd }: YtdPair) {
  let lack = numberIn(months[at]!, ytd);
  for (let k = first; lack !== null && k <= at; k++) {
    const counted = numberIn(months[k]!, month);
    lack = counted === null ? null : lack - counted;
  }
  return lack;
}

/** The largest lack at one of the months from first to last; 0 where there is none. */
function largestLack(months: readonly ReportRow[], first: number, last: number, pair: YtdPair): number {
  let largest = 0;
  for (let k = first; k <= last; k++) largest = Math.max(largest, lackAt(months, first, k, pair) ?? 0);
  return largest;
}

/**
 * The latest month with which reports may begin: September of a year that begins in summer, since schools open by its
 * middle (proposal c03). A year that is reported from later on has lost months, and one that begins at another time has no
 * summer before it.
 */
function latestFirstMonth(yearStart: number): number {
  const month = yearStart % 12;
  return month >= JULY && month <= SEPTEMBER ? yearStart + SEPTEMBER - month : yearStart;
}

// Counted from January, which is 0.
const JULY = 6;
const SEPTEMBER = 8;
