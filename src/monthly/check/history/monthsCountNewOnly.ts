import type { MonthlyContext } from '../../form/context.js';
import type { YtdColumns } from '../../form/measureColumns.js';
import { type AcrossRule, breachAt, type LateBreach, placesOf } from '../../rows/lateBreach.js';
import type { ReportRow } from '../../rows/reportRow.js';
import type { OrganizationHistory } from './organizationHistory.js';
import { precedingMonth } from './precedingMonth.js';

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
  check({ months }, tell) {
    for (let at = 0; at < months.length; at++) {
      const row = months[at]!;
      if (!row.judged) continue;
      for (const pair of row.form.columns.ytdPairs) {
        if (pair.firstContacts >= 0 && runOf(months, at, pair) === MONTHS)
          tell(newOnly(months.slice(at - MONTHS + 1, at + 1), pair.month));
      }
    }
  },
} as const satisfies AcrossRule<OrganizationHistory, MonthlyContext>;

function newOnly(run: readonly ReportRow[], column: number): LateBreach {
  return breachAt(run.at(-1)!, column, () => ({
    params: { months: MONTHS },
    related: placesOf(run.slice(0, -1), column),
  }));
}

/** How many months up to this one, without a break, the year-to-date count grew by exactly the month. */
function runOf(months: readonly ReportRow[], at: number, pair: YtdColumns): number {
  let run = 0;
  for (let i = at; run <= MONTHS && i >= 0 && isAllNew(months, i, pair); i--) {
    run++;
    if (precedingMonth(months, i)?.yearStart !== months[i]!.yearStart) break;
  }
  return run;
}

function isAllNew(months: readonly ReportRow[], at: number, pair: YtdColumns): boolean {
  const { stored, yearStart } = months[at]!;
  const counted = stored[pair.month]!;
  const ytd = stored[pair.ytd]!;
  if (counted <= 0 || ytd < 0) return false;
  const before = months[at - 1];
  // In the first month of a year everyone is new.
  const previous =
    before?.yearStart !== yearStart ? 0 : precedingMonth(months, at) ? before.stored[pair.ytd]! : -1;
  return previous >= 0 && (ytd - previous) * pair.ytdTimes === counted * pair.monthTimes;
}
