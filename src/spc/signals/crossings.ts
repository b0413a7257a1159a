import { crossingsMin } from '../runs/crossingsMin.js';
import { runsOf } from '../runs/runsOf.js';
import { type Pattern, type PhaseSeries, sideOf } from './phaseSeries.js';

/**
 * Finds out whether the center line is crossed less often than the useful points of the phase let expect.
 *
 * @example
 * detectSignals({ values: [1, 1, 1, 1, 1, 9, 9, 9, 9, 9], center: 5, sigma: null }, 'anhoej').map(({ rule, threshold }) => [rule, threshold])
 * // => [['crossings', 2]]
 * @see anhoej-2014
 */
export function crossings(series: PhaseSeries): Pattern[] {
  const members = series.sequence.filter((point) => sideOf(series, point) !== 0);
  const min = crossingsMin(members.length);
  const summary = runsOf(
    members.map((point) => sideOf(series, point)),
    0,
  );
  if (min === null || summary.crossings >= min) return [];
  return [{ direction: null, threshold: min, completing: members.slice(-1), members }];
}
