import type { MonthlyContext } from '../../form/context.js';
import type { YtdColumns } from '../../form/measureColumns.js';
import { type AcrossRule, breachAt, type LateBreach } from '../../rows/lateBreach.js';
import { placeOf, type ReportRow, reportedAt } from '../../rows/reportRow.js';
import type { OrganizationHistory } from './organizationHistory.js';
import { precedingMonth } from './precedingMonth.js';

/**
 * The first contacts of a month are not what the year-to-date count has changed by.
 *
 * Judged wherever this month's and the preceding month's numbers are there, in one school year: also where the
 * year-to-date count fell or was revised, for then one of the three is wrong.
 */
export const firstContactsDiffer = {
  code: 'monthly.first-contacts-differ',
  severity: 'confirm',
  message: '{measure}: {value}, but {ytdMeasure} changed by {change}.',
  howToFix:
    'Each student is new once in a school year, in the month of the first contact. Correct the number that missed someone.',
  params: { measure: 'key', value: 'value', change: 'value', ytdMeasure: 'key' },
  follows: [
    { from: ['monthly.ytd-fell', 'monthly.ytd-exceeds-months'], at: 'row', where: { ytdMeasure: 'measure' } },
  ],
  needs: ['history'],
  basis: 'proposed',
  source: { id: 'project', at: 'v22' },
  check({ months }, tell) {
    for (let at = 1; at < months.length; at++) {
      const row = months[at]!;
      const before = precedingMonth(months, at);
      if (!before || !row.judged || before.yearStart !== row.yearStart) continue;
      for (const pair of row.form.columns.ytdPairs) {
        const value = pair.firstContacts < 0 ? -1 : row.stored[pair.firstContacts]!;
        const ytd = row.stored[pair.ytd]!;
        const previous = before.stored[pair.ytd]!;
        if (value < 0 || ytd < 0 || previous < 0) continue;
        if ((ytd - previous) * pair.ytdTimes !== value * pair.firstContactsTimes)
          tell(differing(row, before, pair));
      }
    }
  },
} as const satisfies AcrossRule<OrganizationHistory, MonthlyContext>;

function differing(
  row: ReportRow,
  before: ReportRow,
  { ytd, ytdTimes, firstContacts, unit }: YtdColumns,
): LateBreach {
  return breachAt(row, firstContacts, () => {
    const ytdMeasure = row.form.ids[ytd]!;
    const change = ((row.stored[ytd]! - before.stored[ytd]!) * ytdTimes) / unit;
    return {
      params: { value: reportedAt(row, firstContacts), change, ytdMeasure },
      related: [placeOf(row, ytdMeasure), placeOf(before, ytdMeasure)],
    };
  });
}
