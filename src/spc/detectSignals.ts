import { mustBe } from '../core/given/mustBe.js';
import { readOptions } from '../core/given/readOptions.js';
import { ruleSetOf, settingsOf } from './analysis/settingsOf.js';
import { signalsIn } from './analysis/signalsIn.js';
import type { Signal } from './chartAnalysis.js';
import type { ChartOptions } from './chartOptions.js';
import type { Zone } from './ruleSet.js';
import { KNOWN_SERIES, SIGNAL_OPTIONS } from './spcKinds.js';

/** Values with a center and sigma that are known; `null` or `NaN` is a gap, and a sigma of `null` leaves the zones undefined. */
export interface KnownSeries {
  readonly values: readonly (number | null)[];
  readonly center: number;
  /** One for all points, or one a point. */
  readonly sigma: number | null | readonly (number | null)[];
}

/**
 * Finds the signals of a rule set in values whose center and sigma are known, as one phase.
 *
 * `analyzeChart` finds the same signals with the center and limits it computes.
 *
 * @throws RangeError for the id of a rule set that does not exist
 * @example
 * detectSignals({ values: [1, 2, 3, 4, 9], center: 3, sigma: 1 }, 'western-electric')
 * // => [{ rule: 'beyond-limits', phase: 1, direction: 'above', meaning: null, threshold: 3, completing: [5], members: [5] }]
 */
export function detectSignals(
  series: KnownSeries,
  rules?: ChartOptions['rules'],
  options?: Pick<ChartOptions, 'improvement' | 'runsLimits'> | null,
): Signal[] {
  mustBe(KNOWN_SERIES, series, 'detectSignals', 'series');
  const { values, center, sigma } = series;
  const set = ruleSetOf(rules, 'detectSignals');
  const chosen = readOptions(options, SIGNAL_OPTIONS, 'detectSignals');
  const sigmaAt = (point: number) => (typeof sigma === 'object' ? sigma?.[point] : sigma) ?? Number.NaN;
  const lines = (side: 1 | -1, zone: Zone) =>
    Float64Array.from(values, (_, point) => center + side * zone * sigmaAt(point));
  const sequence = values.flatMap((value, point) => (Number.isNaN(value ?? Number.NaN) ? [] : [point]));
  const known = {
    values: Float64Array.from(values, (value) => value ?? Number.NaN),
    center: new Float64Array(values.length).fill(center),
    lower: { 1: lines(-1, 1), 2: lines(-1, 2), 3: lines(-1, 3) },
    upper: { 1: lines(1, 1), 2: lines(1, 2), 3: lines(1, 3) },
    sequence,
    all: sequence,
  };
  return signalsIn(known, 1, set, settingsOf('i', chosen, set));
}
