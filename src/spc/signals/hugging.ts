import type { Pattern, PhaseSeries } from './phaseSeries.js';
import type { HuggingPattern } from './ruleSet.js';
import { stretches } from './stretches.js';

/**
 * Finds rows of points that stay between the lines of a zone.
 *
 * @example
 * detectSignals({ values: [1, 2, 2, 1, 2, 2, 1, 2, 2, 1, 2, 2, 1, 2, 2], center: 1.6, sigma: 3 }, 'nelson').map(({ rule }) => rule)
 * // => ['hugging']
 * @see nelson-1984, test 7
 */
export function hugging(series: PhaseSeries, { points, sigmas }: HuggingPattern): Pattern[] {
  const { values, lower, upper, sequence } = series;
  const within = (point: number) =>
    values[point]! <= upper[sigmas][point]! && values[point]! >= lower[sigmas][point]!;
  return stretches(sequence, (point, before) => within(point) === within(before))
    .filter((row) => row.length >= points && within(row[0]!))
    .map((members) => ({
      direction: null,
      threshold: points,
      completing: members.slice(points - 1),
      members,
    }));
}
