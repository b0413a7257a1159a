import type { MonthlyContext } from '../../form/context.js';
import type { YtdColumns } from '../../form/measureColumns.js';
import { type AcrossRule, breachAt, type LateBreach, placesOf } from '../../rows/lateBreach.js';
import { type ReportRow, reportedAt } from '../../rows/reportRow.js';
import { firstOfYear } from './judgedFrom.js';
import type { OrganizationHistory } from './organizationHistory.js';
import { hasYtdLimit } from './ytdLimit.js';

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
  check({ months }, tell, context) {
    for (let at = 0; at < months.length; at++) {
      const row = months[at]!;
      const first = row.judged ? firstOfYear(months, at) : -1;
      if (first < 0 || months[first]!.monthIndex > latestFirstMonth(row.yearStart)) continue;
      for (const pair of row.form.columns.ytdPairs) {
        const lack = lackAt(months, first, at, pair);
        if (lack <= 0 || lack <= largestLack(months, first, at - 1, pair)) continue;
        if (!hasYtdLimit(months, at, pair, context)) tell(lacking(months.slice(first, at + 1), pair, lack));
      }
    }
  },
} as const satisfies AcrossRule<OrganizationHistory, MonthlyContext>;

function lacking(
  year: readonly ReportRow[],
  { month, ytd, ytdTimes, unit }: YtdColumns,
  lack: number,
): LateBreach {
  const row = year.at(-1)!;
  return breachAt(row, ytd, () => ({
    params: {
      value: reportedAt(row, ytd),
      sum: (row.stored[ytd]! * ytdTimes - lack) / unit,
      first: year[0]!.record.month,
    },
    related: placesOf(year, month),
  }));
}

/** By how much the months fall short of the year-to-date count; 0 where one of the numbers is not there. */
function lackAt(
  months: readonly ReportRow[],
  first: number,
  at: number,
  { month, monthTimes, ytd, ytdTimes }: YtdColumns,
): number {
  let lack = months[at]!.stored[ytd]! * ytdTimes;
  for (let i = first; i <= at && lack > 0; i++) {
    const counted = months[i]!.stored[month]!;
    if (counted < 0) return 0;
    lack -= counted * monthTimes;
  }
  return lack;
}

/** The largest lack at one of the months from first to last; 0 where there is none. */
function largestLack(months: readonly ReportRow[], first: number, last: number, pair: YtdColumns): number {
  let largest = 0;
  for (let at = first; at <= last; at++) largest = Math.max(largest, lackAt(months, first, at, pair));
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
