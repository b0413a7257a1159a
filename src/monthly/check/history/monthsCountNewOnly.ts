import type { CheckRule } from '../../../core/rule.js';
import type { YtdPair } from '../../form/compiledForm.js';
import type { MonthlyContext } from '../../form/context.js';
import {
  breachAt,
  breachesAmong,
  isSameYear,
  numberIn,
  placeOf,
  type ReportRow,
} from '../../rows/reportRow.js';
import { type OrganizationHistory, precedingMonth } from './organizationHistory.js';

/** After this many months in a row chance is no good explanation. */
const MONTHS = 3;

/**
 * Three months in a row a tier's year-to-date count grew by the whole number of students served in the month.
 *
 * Then nobody was served in two of those months, which is unlikely: the month probably counts new students
 * only. Months of zero and screening, which reaches a student once, are not judged. Each run is named once.
 */
export const monthsCountNewOnly = {
  code: 'monthly.months-count-new-only',
  severity: 'warning',
  message:
    '{measure}: for {months} months in a row, it seems that no student from an earlier month was served again.',
  howToFix:
    'Count everyone with a contact in the month, not only students who are new. New students have a measure of their own.',
  params: { measure: 'key', months: 'place' },
  needs: ['history'],
  basis: 'proposed',
  source: { id: 'project', at: 'v06' },
  check({ months }) {
    return months.flatMap((row, i) =>
      breachesAmong(row.form.groups.ytdPairs, (pair) => {
        if (!pair.firstContacts || runOf(months, i, pair) !== MONTHS) return undefined;
        const related = months.slice(i - MONTHS + 1, i).map((each) => placeOf(each, pair.month));
        return breachAt(row, pair.month, { months: MONTHS }, related);
      }),
    );
  },
} as const satisfies CheckRule<OrganizationHistory, MonthlyContext>;

/** How many months up to this one, without a break, the year-to-date count grew by exactly the month. */
function runOf(months: readonly ReportRow[], at: number, pair: YtdPair): number {
  let run = 0;
  while (run <= MONTHS && at - run >= 0 && isAllNew(months, at - run, pair)) {
    const first = at - run++;
    const before = precedingMonth(months, first);
    if (!before || !isSameYear(before, months[first]!)) break;
  }
  return run;
}

function isAllNew(months: readonly ReportRow[], at: number, { month, ytd }: YtdPair): boolean {
  const row = months[at]!;
  const counted = numberIn(row, month);
  const value = numberIn(row, ytd);
  if (!counted || value === null) return false;
  const before = months[at - 1];
  if (!before || !isSameYear(before, row)) return value === counted;
  const previous = precedingMonth(months, at) ? numberIn(before, ytd) : null;
  return previous !== null && value - previous === counted;
}
