import { mustBe } from '../../core/given/mustBe.js';
import { addMonths, lastDayOf } from '../../core/reportingMonth.js';
import type { Cohort } from './cohort.js';
import { COHORT } from './cohortKinds.js';

/**
 * Gives the day on which a month's report is due, to the end of that day in the cohort's time zone.
 *
 * A due day that the following month does not have becomes its last day.
 *
 * @throws RangeError for what is no month
 * @example
 * dueDate(COHORTS['ma-coiin-2020-21'], '2020-12') // => '2021-01-15'
 */
export function dueDate(cohort: Cohort, month: string): string {
  mustBe(COHORT, cohort, 'dueDate', 'cohort');
  mustBe('month', month, 'dueDate', 'month');
  const { dueDay } = cohort;
  const last = lastDayOf(addMonths(month, 1));
  const due = `${last.slice(0, 8)}${String(dueDay).padStart(2, '0')}`;
  return due < last ? due : last;
}
