import { tzOffset } from '@date-fns/tz/tzOffset';

/**
 * Gives the milliseconds since 1970 of an hour of a day in a time zone that the runtime knows; `null` where clocks go forward and
 * skip it. Where they go back, an hour that comes twice is the first.
 *
 * @param minutes - since midnight, as clocks show them
 */
export function instantOf(day: string, minutes: number, timeZone: string): number | null {
  const shown = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  const offsetAt = (instant: number) => tzOffset(timeZone, new Date(instant)) * 60_000;
  // Clocks change at most once in these hours, so the hour was read off one of two clocks, or off neither.
  const clocks = [offsetAt(shown - DAY), offsetAt(shown + DAY)];
  const real = clocks.map((offset) => shown - offset).filter((at) => at + offsetAt(at) === shown);
  return real.sort((a, b) => a - b)[0] ?? null;
}

const DAY = 86_400_000;
