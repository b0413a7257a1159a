import { isIsoDate } from '../../core/instant.js';
import { isIsoWeek, mondayOf } from '../../core/isoWeek.js';
import { isReportingMonth, monthIndex } from '../../core/reportingMonth.js';
import type { ChartX } from '../charts/observation.js';
import type { PointColumns } from '../charts/pointColumns.js';
import { correlationOf } from './correlationOf.js';

/** Values from which a straight climb is more than luck: six values in order come about once in 720 times. */
const FEWEST = 6;

/** Correlation with the position from which a climb is that of a running total. */
const STRAIGHT = 0.98;

/**
 * Tells whether values look like a running total: six or more, never falling, and so straight that they correlate with
 * their position by 0.98 or more. Where x are months or days they may begin again once a year, always at one time of the
 * year and at half of what they were or less.
 *
 * Of shares either the share itself looks so, or both of its parts do. A steep and steady climb of numbers that are no
 * running total looks the same, and nobody can tell by the numbers alone.
 */
export function looksCumulative({ x, y, sum, n, count }: PointColumns, isRatio: boolean): boolean {
  const of = (values: readonly number[]) => climbsWithinYears(x, values);
  if (of(y)) return true;
  const known = (column: readonly number[]) => column.map((value, i) => (count[i]! > 0 ? value : Number.NaN));
  return isRatio && of(known(sum)) && of(known(n));
}

function climbsWithinYears(x: readonly ChartX[], values: readonly number[]): boolean {
  const places: number[] = [];
  const falls: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) continue;
    const before = values[places.at(-1) ?? i]!;
    // A year that begins again begins far below, so the first small fall ends the matter.
    if (value < before) {
      if (value > before / 2) return false;
      falls.push(places.length);
    }
    places.push(i);
  }
  if (places.length < FEWEST) return false;
  const spans = falls.map((fall) => [x[places[fall - 1]!]!, x[places[fall]!]!] as const);
  if (falls.length > 0 && !areYearly(spans)) return false;
  const years = [0, ...falls]
    .map((start, i) => places.slice(start, falls[i]))
    .filter(({ length }) => length >= FEWEST);
  return years.length > 0 && years.every((year) => isStraight(year, values));
}

function isStraight(places: readonly number[], values: readonly number[]): boolean {
  const correlation = correlationOf(
    places,
    places.map((place) => values[place]!),
  );
  return correlation !== null && correlation >= STRAIGHT;
}

/** Whether one month of the year lies in every fall, none of which is longer than a year or in one year with another. */
function areYearly(falls: readonly (readonly [ChartX, ChartX])[]): boolean {
  const spans = falls.map(([from, to]) => [monthAt(from), monthAt(to)] as const);
  return Array.from({ length: 12 }, (_, month) => month).some((month) => {
    const years = spans.map(([from, to]) => {
      if (from === null || to === null) return null;
      // A year that begins with this month begins after the one value and not after the other.
      const [before, after] = [Math.floor((from - month) / 12), Math.floor((to - month) / 12)];
      return after > before ? after : null;
    });
    return years.every((year, i) => year !== null && year !== years[i - 1]);
  });
}

function monthAt(x: ChartX): number | null {
  if (typeof x !== 'string') return null;
  if (isIsoWeek(x)) return monthIndex(mondayOf(x));
  const isTime = isReportingMonth(x) || isIsoDate(x) || /^\d{4}-\d{2}-\d{2}T/.test(x);
  return isTime ? monthIndex(x) : null;
}
