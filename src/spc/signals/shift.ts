import { type Pattern, type PhaseSeries, sideOf } from './phaseSeries.js';
import type { ShiftPattern } from './ruleSet.js';
import { stretches } from './stretches.js';

/**
 * Finds rows of points on one side of the center line.
 *
 * @example
 * detectSignals({ values: [4, 6, 7, 6, 8, 7, 9], center: 5, sigma: null }, 'ihi')
 * // => [{ rule: 'shift', phase: 1, direction: 'above', meaning: null, threshold: 6, completing: [7], members: [2, 3, 4, 5, 6, 7] }]
 * @see perla-2011 (6, points on the median skipped); western-electric-1956 (8); nelson-1984 (9)
 */
export function shift(series: PhaseSeries, { points, onCenter }: ShiftPattern): Pattern[] {
  const side = (point: number) => sideOf(series, point);
  const sequence =
    onCenter === 'skipped' ? series.sequence.filter((point) => side(point) !== 0) : series.sequence;
  return stretches(sequence, (point, before) => side(point) === side(before))
    .filter((row) => row.length >= points && side(row[0]!) !== 0)
    .map((members) => ({
      direction: side(members[0]!) === 1 ? 'above' : 'below',
      threshold: points,
      completing: members.slice(points - 1),
      members,
    }));
}
