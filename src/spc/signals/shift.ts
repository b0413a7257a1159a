import type { ShiftPattern } from '../ruleSet.js';
import { type Pattern, type PhaseSeries, sideOf } from './phaseSeries.js';
import { stretches } from './stretches.js';

/** Finds rows of points on one side of the center line. */
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
