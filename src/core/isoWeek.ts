import { mustBe } from './given/mustBe.js';
import { addDays, daysBetween } from './instant.js';

/**
 * Gives the week of a date as ISO 8601 counts weeks: from Monday to Sunday, and a week belongs to the year that has its
 * Thursday.
 *
 * @example
 * isoWeekOf('2020-11-08') // => '2020-W45'
 * @example
 * isoWeekOf('2021-01-01') // => '2020-W53'
 */
export function isoWeekOf(date: string): string {
  mustBe('date', date, 'isoWeekOf', 'date');
  return weekOf(date);
}

/**
 * Tells whether a value is a week such as `2020-W45`. `2021-W53` is not: that year has 52.
 *
 * @example
 * isIsoWeek('2020-W53') // => true
 */
export function isIsoWeek(value: unknown): value is string {
  return typeof value === 'string' && PATTERN.test(value) && weekOf(thursdayOf(value)) === value;
}

/**
 * Gives the first day of a week, a Monday.
 *
 * @throws RangeError for what is not a week
 * @example
 * mondayOf('2020-W45') // => '2020-11-02'
 */
export function mondayOf(week: string): string {
  mustBe('text', week, 'mondayOf', 'week');
  if (!isIsoWeek(week)) throw new RangeError('mondayOf takes a week such as 2020-W45.');
  return addDays(thursdayOf(week), -3);
}

/** There was no year 0000. */
const PATTERN = /^(?!0000)\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/;

function weekOf(date: string): string {
  // Its Thursday is before the first day that can be written.
  if (date < '0000-01-03') return '0000-W00';
  const thursday = addDays(date, 3 - daysSinceMonday(date));
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The fourth of January is in the first week of its year. */
function thursdayOf(week: string): string {
  const fourth = `${week.slice(0, 4)}-01-04`;
  return addDays(fourth, 3 - daysSinceMonday(fourth) + (Number(week.slice(6)) - 1) * 7);
}

function daysSinceMonday(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}
