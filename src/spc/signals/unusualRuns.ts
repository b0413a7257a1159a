import { type RunsLimits, runsLimits } from '../runs/runsLimits.js';
import { runsOf } from '../runs/runsOf.js';
import { type Pattern, type PhaseSeries, sideOf } from './phaseSeries.js';
import type { RunsPattern } from './ruleSet.js';

/**
 * Finds out whether a phase has too few, or too many, runs for its useful points.
 *
 * @example
 * detectSignals({ values: [1, 9, 1, 9, 1, 9, 1, 9, 1, 9], center: 5, sigma: null }, 'ihi').map(({ rule, threshold }) => [rule, threshold])
 * // => [['too-many-runs', 9]]
 * @see perla-2011, after swed-eisenhart-1943
 */
export function unusualRuns(series: PhaseSeries, { pattern }: RunsPattern, limits: RunsLimits): Pattern[] {
  const members = series.sequence.filter((point) => sideOf(series, point) !== 0);
  const { min, max } = runsLimits(members.length, limits);
  const { runs } = runsOf(
    members.map((point) => sideOf(series, point)),
    0,
  );
  const threshold = pattern === 'tooFewRuns' ? min : max;
  if (threshold === null || (pattern === 'tooFewRuns' ? runs >= threshold : runs <= threshold)) return [];
  return [{ direction: null, threshold, completing: members.slice(-1), members }];
}
