import { mayBe, mustBe } from '../../core/given/mustBe.js';
import { monthsBetween } from '../../core/reportingMonth.js';
import type { Cohort } from './cohort.js';
import { indexOfCohort } from './cohortIndex.js';
import { dueDayOf, schoolDayFrom } from './dueDay.js';
import { membership } from './membership.js';

/**
 * Gives the day on which a month's report is due, to the end of that day in the cohort's time zone.
 *
 * The cohort's own day for the month (`dueDates`) stands as it is. Else it is the due day of the following month, or its
 * last day where it has no such day; with the rule `nextSchoolDay` a Saturday, Sunday or holiday moves on to the next
 * day that is none. An extension of the district counts where it is later.
 *
 * @param district - a district, or a school of it, whose extension counts; left out, the day for all
 * @throws RangeError for what is no month
 * @example
 * dueDate(COHORTS['ma-coiin-2020-21'], '2020-12') // => '2021-01-15'
 * @example
 * dueDate({ ...COHORTS['ma-coiin-2020-21'], dueRule: 'nextSchoolDay' }, '2020-10') // => '2020-11-16'
 */
export function dueDate(cohort: Cohort, month: string, district?: string): string {
  const { codes, holidays, extensions } = indexOfCohort(cohort, 'dueDate');
  mustBe('month', month, 'dueDate', 'month');
  mayBe('text', district, 'dueDate', 'district');
  const due = dueDayOf(cohort, holidays, month);
  if (!district || extensions.size === 0) return due;
  const code = extensions.has(`${district}|${month}`) ? district : codes.districtOf(district);
  const until = extensions.get(`${code}|${month}`) ?? '';
  return [due, until].sort().at(-1)!;
}

/**
 * Gives the first day, from a date on, that is neither a Saturday, a Sunday nor a holiday.
 *
 * @param date - a date; it is given back where it is such a day itself
 * @param holidays - further dates without school
 * @example
 * nextSchoolDay('2020-11-15') // => '2020-11-16'
 * @example
 * nextSchoolDay('2020-11-25', ['2020-11-26', '2020-11-27']) // => '2020-11-25'
 */
export function nextSchoolDay(date: string, holidays: readonly string[] = []): string {
  mustBe('date', date, 'nextSchoolDay', 'date');
  mustBe({ listOf: 'text' }, holidays, 'nextSchoolDay', 'holidays');
  return schoolDayFrom(date, new Set(holidays));
}

/**
 * Lists the months that a cohort expects, in order: from its first to its last, without the optional ones.
 *
 * @param district - a district or school: months of which it is not a member from the first day to the last are then
 *   left out. Where its membership is not known, all months are listed
 * @example
 * dueMonths(COHORTS['ma-coiin-2020-21']).length // => 10
 */
export function dueMonths(cohort: Cohort, district?: string): string[] {
  indexOfCohort(cohort, 'dueMonths');
  mayBe('text', district, 'dueMonths', 'district');
  const optional = new Set<string>(cohort.optionalMonths ?? []);
  return monthsBetween(cohort.firstMonth, cohort.lastMonth).filter((month) => {
    if (optional.has(month)) return false;
    if (district === undefined || district === null) return true;
    const part = membership(cohort, district, month);
    return part === 'member' || part === 'unknown';
  });
}

/**
 * Lists the months that may be sent to a cohort but are not due, in order.
 *
 * @example
 * optionalMonths(COHORTS['ma-coiin-2020-21']) // => ['2020-07', '2020-08']
 */
export function optionalMonths(cohort: Cohort): string[] {
  indexOfCohort(cohort, 'optionalMonths');
  return [...new Set<string>(cohort.optionalMonths ?? [])].sort();
}
