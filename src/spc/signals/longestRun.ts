import { longestRunMax } from '../runs/longestRunMax.js';
import { type Pattern, type PhaseSeries, sideOf } from './phaseSeries.js';
import { shift } from './shift.js';

/**
 * Finds runs longer than the useful points of the phase let expect.
 *
 * @example
 * detectSignals({ values: [9, 1, 1, 1, 1, 1, 1, 1, 9], center: 5, sigma: null }, 'anhoej').map(({ rule, threshold }) => [rule, threshold])
 * // => [['longest-run', 6]]
 * @see anhoej-2014
 */
export function longestRun(series: PhaseSeries): Pattern[] {
  const useful = series.sequence.filter((point) => sideOf(series, point) !== 0).length;
  const max = longestRunMax(useful);
  if (max === null) return [];
  return shift(series, { pattern: 'shift', points: max + 1, onCenter: 'skipped' }).map((run) => ({
    ...run,
    threshold: max,
  }));
}
