import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachAt, breachesAmong, isSameYear, numberIn, placeOf } from '../../rows/reportRow.js';
import { type OrganizationHistory, precedingMonth } from './organizationHistory.js';

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
  needs: ['history'],
  basis: 'proposed',
  source: { id: 'project', at: 'v22' },
  check({ months }) {
    return months.flatMap((row, i) => {
      const before = precedingMonth(months, i);
      if (!before || !isSameYear(before, row)) return [];
      return breachesAmong(row.form.groups.ytdPairs, ({ ytd: ytdMeasure, firstContacts }) => {
        if (!firstContacts) return undefined;
        const value = numberIn(row, firstContacts);
        const ytd = numberIn(row, ytdMeasure);
        const previous = numberIn(before, ytdMeasure);
        if (value === null || ytd === null || previous === null) return undefined;
        const change = ytd - previous;
        if (change === value) return undefined;
        const related = [placeOf(row, ytdMeasure), placeOf(before, ytdMeasure)];
        return breachAt(row, firstContacts, { value, change, ytdMeasure }, related);
      });
    });
  },
} as const satisfies CheckRule<OrganizationHistory, MonthlyContext>;
