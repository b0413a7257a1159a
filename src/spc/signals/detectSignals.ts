import type { Kind, ObjectKind, OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { RUNS_LIMITS, type RunsLimits } from '../runs/runsLimits.js';
import type { RuleSet, Zone } from './ruleSet.js';
import { ruleSetOf } from './ruleSetOf.js';
import type { RuleSetId } from './ruleSets.js';
import type { Signal } from './signal.js';
import { signalsIn } from './signalsIn.js';

/** Values with a center and sigma that are known; `null` or `NaN` is a gap, and a sigma of `null` leaves the zones undefined. */
export interface KnownSeries {
  readonly values: readonly (number | null)[];
  readonly center: number;
  /** One for all points, or one a point. */
  readonly sigma: number | null | readonly (number | null)[];
}

/** How signals are read. */
export interface SignalOptions {
  /** Which direction is improvement; without it signals tell no improvement from concern. */
  readonly improvement?: 'up' | 'down';
  /** Which limits the number of runs is compared with; default as the rule set says, else `exact`. */
  readonly runsLimits?: RunsLimits;
}

const KNOWN_SERIES = {
  says: 'a series { values, center, sigma }',
  has: { values: 'list', center: 'number' },
} as const satisfies ObjectKind & { readonly has: Readonly<Partial<Record<keyof KnownSeries, Kind>>> };

const SIGNAL_OPTIONS = {
  improvement: { oneOf: ['up', 'down'] },
  runsLimits: RUNS_LIMITS,
} as const satisfies Record<keyof SignalOptions, OptionKind>;

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
  rules?: RuleSetId | RuleSet,
  options?: SignalOptions | null,
): Signal[] {
  mustBe(KNOWN_SERIES, series, 'detectSignals', 'series');
  const { values, center, sigma } = series;
  const set = ruleSetOf(rules, 'detectSignals');
  const chosen = readOptions<SignalOptions>(options, SIGNAL_OPTIONS, 'detectSignals');
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
  const { improvement = null, runsLimits = set.runsLimits ?? 'exact' } = chosen;
  return signalsIn(known, 1, set, { improvement, runsLimits });
}
