import { tzOffset } from '@date-fns/tz/tzOffset';
import { mustBe } from './given/mustBe.js';

/** Tells whether a value is a calendar date such as `2020-10-31`; `2020-02-30` is not. */
export function isIsoDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  // A day beyond the end of its month moves on to the next one; a month beyond December gives NaN.
  return new Date(`${value}T00:00:00Z`).getUTCDate() === Number(value.slice(8));
}

/**
 * Tells whether a value is an instant: date, time and offset, such as `2020-11-15T16:30:00-05:00`.
 *
 * A time without an offset is not an instant: nobody can tell when it was.
 */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.exec(
    value,
  );
  if (!parts || !isIsoDate(parts[1])) return false;
  const offset = parts[5] === 'Z' ? [0, 0] : [Number(parts[5]!.slice(1, 3)), Number(parts[5]!.slice(4))];
  return (
    Number(parts[2]) < 24 &&
    Number(parts[3]) < 60 &&
    Number(parts[4] ?? 0) < 60 &&
    offset[0]! < 15 &&
    offset[1]! < 60
  );
}

/** Gives the milliseconds since 1970 in UTC of an instant; `null` for anything else. */
export function instantToMilliseconds(instant: string): number | null {
  return isInstant(instant) ? Date.parse(instant) : null;
}

/**
 * Moves a date by whole days, in UTC.
 *
 * @example
 * addDays('2020-12-31', 1) // => '2021-01-01'
 */
export function addDays(date: string, days: number): string {
  mustBe('date', date, 'addDays', 'date');
  mustBe('days', days, 'addDays', 'days');
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/**
 * Counts the days from one date to another; negative where the second is earlier.
 *
 * @example
 * daysBetween('2020-11-15', '2020-11-18') // => 3
 */
export function daysBetween(from: string, to: string): number {
  mustBe('date', from, 'daysBetween', 'from');
  mustBe('date', to, 'daysBetween', 'to');
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/**
 * Gives the last millisecond of a day in a time zone, in milliseconds since 1970; a deadline includes its whole day.
 *
 * Daylight saving time is honored: a midnight that comes twice ends the day when it comes first, and where clocks skip
 * midnight the day ends when they do.
 *
 * @param date - the day, such as `2020-11-15`
 * @param timeZone - an IANA name, such as `America/New_York`
 * @throws RangeError for what is no date, and for a time zone that is not known
 * @example
 * new Date(endOfDay('2020-06-30', 'America/New_York')).toISOString() // => '2020-07-01T03:59:59.999Z'
 */
export function endOfDay(date: string, timeZone: string): number {
  mustBe('text', timeZone, 'endOfDay', 'timeZone');
  if (!isIsoDate(date)) throw new RangeError('endOfDay takes a date such as 2020-11-15.');
  const midnight = Date.parse(`${addDays(date, 1)}T00:00:00Z`);
  const guess = midnight - offsetAt(midnight, timeZone);
  // Clocks change at most once in these hours, so midnight was read off one of two clocks, or off neither.
  const clocks = [offsetAt(guess - HALF_DAY, timeZone), offsetAt(guess + HALF_DAY, timeZone)];
  const starts = clocks.map((offset) => midnight - offset);
  const real = starts.filter((start, clock) => offsetAt(start, timeZone) === clocks[clock]);
  return (real.length > 0 ? Math.min(...real) : Math.max(...starts)) - 1;
}

const HALF_DAY = 43_200_000;

function offsetAt(instant: number, timeZone: string): number {
  const minutes = tzOffset(timeZone, new Date(instant));
  if (!Number.isFinite(minutes))
    throw new RangeError('The time zone must be an IANA name such as America/New_York.');
  return minutes * 60_000;
}

/**
 * Gives the calendar date of an instant in a time zone; `null` for anything that is not an instant.
 *
 * @throws RangeError for a time zone that is not known
 * @example
 * dateIn('2020-07-01T03:59:59Z', 'America/New_York') // => '2020-06-30'
 */
export function dateIn(instant: string, timeZone: string): string | null {
  mustBe('text', timeZone, 'dateIn', 'timeZone');
  const at = instantToMilliseconds(instant);
  if (at === null) return null;
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 10);
}
