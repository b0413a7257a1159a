import { dateIn } from '../../../core/instant.js';
import { lastDayOf } from '../../../core/reportingMonth.js';
import type { Breach, CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { type DistrictMonth, recordOfMonth } from './districtMonth.js';

/**
 * A month was reported before its last day.
 *
 * A row that says itself when it was sent is judged by that; the others are judged at once, by their submission.
 * The day is taken in the cohort's time zone, or as written where no cohort is given.
 */
export const submittedBeforeMonthEnd = {
  code: 'monthly.submitted-before-month-end',
  severity: 'confirm',
  message: 'The month ends on {last}, but its numbers were submitted on {day}.',
  howToFix:
    'Check the month and the date. Confirm if there was nothing more to count, such as before a vacation.',
  params: { last: 'key', day: 'key' },
  needs: ['reports'],
  basis: 'proposed',
  source: { id: 'project', at: 'v18' },
  check(month, { cohort }) {
    const last = lastDayOf(month.month);
    const dayOf = (instant: string) => (cohort && dateIn(instant, cohort.timeZone)) || instant.slice(0, 10);
    const breach = (submittedAt: string | null, at: Omit<Breach, 'params'>): Breach[] => {
      const day = submittedAt === null ? last : dayOf(submittedAt);
      return day < last ? [{ ...at, field: 'submittedAt', params: { last, day } }] : [];
    };
    const { submitted, districtRow, schoolRows } = month;
    const breaches = submitted
      ? breach(submitted.at, { record: recordOfMonth(month), path: submitted.path })
      : [];
    for (const { submittedAt, record, path } of districtRow ? [districtRow, ...schoolRows] : schoolRows)
      if (submittedAt !== null)
        breaches.push(...breach(submittedAt, { record, path: [...path, 'submittedAt'] }));
    return breaches;
  },
} as const satisfies CheckRule<DistrictMonth, MonthlyContext>;
