import { addDays, isIsoDate } from '../../core/instant.js';
import { addMonths, lastDayOf } from '../../core/reportingMonth.js';
import type { Cohort } from './cohort.js';

/** What a cohort says of its due days. */
export type DueDays = Pick<Cohort, 'dueDay' | 'dueRule' | 'dueDates'>;

/** Dates have four digits for the year, so nothing is due later. */
const LAST_DAY = '9999-12-31';

/** Gives the day on which a month is due for all districts. */
export function dueDayOf(of: DueDays, holidays: ReadonlySet<string>, month: string): string {
  const own = of.dueDates && Object.hasOwn(of.dueDates, month) ? of.dueDates[month] : null;
  return isIsoDate(own) ? own : dayByRule(of, holidays, month);
}

function dayByRule({ dueDay, dueRule }: DueDays, holidays: ReadonlySet<string>, month: string): string {
  if (month === LAST_DAY.slice(0, 7)) return LAST_DAY;
  const last = lastDayOf(addMonths(month, 1));
  const day = `${last.slice(0, 8)}${String(dueDay).padStart(2, '0')}`;
  const due = day < last ? day : last;
  return dueRule === 'nextSchoolDay' ? schoolDayFrom(due, holidays) : due;
}

/** Gives the first day from a date on that is neither of a weekend nor a holiday. */
export function schoolDayFrom(date: string, holidays: ReadonlySet<string>): string {
  let day = date;
  while ((isWeekend(day) || holidays.has(day)) && day < LAST_DAY) day = addDays(day, 1);
  return day;
}

function isWeekend(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === 0 || day === 6;
}
