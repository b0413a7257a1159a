import type { Kind, ObjectKind, OptionKind } from '../core/given/kind.js';
import type { ChartOptions, ChartRequest, SigmaSource } from './chartOptions.js';
import type { KnownSeries } from './detectSignals.js';
import type { MovingRangeSettings } from './limits/movingRangeSettings.js';
import type { RunsLimits } from './ruleSet.js';
import type { ChartSeries } from './suggestChart.js';

// What the functions of this room take, held against their types: a key that is added there is missed here.

/** Where sigma can come from. */
export const SIGMA_SOURCES = [
  'ranges',
  'standardDeviations',
  'pooled',
  'pooledUnbiased',
  'meanOrPooled',
] as const satisfies readonly SigmaSource[];

/** `SigmaSource`. */
export const SIGMA_SOURCE: Kind = { oneOf: SIGMA_SOURCES };

/** `RunsLimits`. */
export const RUNS_LIMITS: Kind = { oneOf: ['exact', 'table'] satisfies RunsLimits[] };

/** `CenterAndSigma`. */
export const CENTER_AND_SIGMA: ObjectKind = {
  says: 'center and sigma: pass what a function of limits gives',
  has: {},
  mayHave: { center: 'number', sigma: 'number' },
};

/** `Spread`. */
export const SPREAD: ObjectKind = {
  says: "a spread such as { of: 'sigma', value: 2 }: pass what spreadWithin gives",
  has: { of: { oneOf: ['sigma', 'standardDeviation', 'range'] } },
  mayHave: { value: 'number' },
};

/** `SubgroupColumns`. */
export const SUBGROUPS: ObjectKind = {
  says: 'columns of subgroups { counts, means, standardDeviations, ranges }',
  has: { counts: 'numbers', means: 'numbers', standardDeviations: 'numbers', ranges: 'numbers' },
  mayHave: { allCounts: 'numbers' },
};

/** `Factors`. */
export const FACTORS_KIND: ObjectKind = {
  says: 'factors such as FACTORS.exact',
  has: { d2: 'numbers', d3: 'numbers', d4: 'number', d4OfIPrime: 'number' },
};

/** `MovingRangeSettings`. */
export const MOVING_RANGE_SETTINGS = {
  screenAt: { orNull: 'number' },
  d2: 'number',
  center: { orNull: 'number' },
} as const satisfies Record<keyof MovingRangeSettings, OptionKind>;

/** The settings of `movingRangeLimits`. */
export const MR_SETTINGS = { d4: 'number', center: { orNull: 'number' } } as const satisfies Record<
  'd4' | 'center',
  OptionKind
>;

/** `ChartRequest`; what its options hold is a finding, for they come from files too. */
export const CHART_REQUEST = {
  chart: 'anything',
  observations: 'anything',
  options: 'anything',
} as const satisfies Record<keyof ChartRequest, OptionKind>;

/** `ChartOptions`: the keys. What they hold is a finding. */
export const CHART_OPTIONS = {
  screenMovingRanges: 'anything',
  aggregate: 'anything',
  multiply: 'anything',
  baseline: 'anything',
  phases: 'anything',
  exclude: 'anything',
  centerLine: 'anything',
  sigmaFrom: 'anything',
  limitFactor: 'anything',
  factors: 'anything',
  target: 'anything',
  improvement: 'anything',
  rules: 'anything',
  runsLimits: 'anything',
} as const satisfies Record<keyof ChartOptions, OptionKind>;

/** `ChartSeries`; the kinds there are stand beside the charts of them. */
export const CHART_SERIES = {
  observations: 'anything',
  kind: 'anything',
} as const satisfies Record<keyof ChartSeries, OptionKind>;

/** `KnownSeries`. */
export const KNOWN_SERIES = {
  says: 'a series { values, center, sigma }',
  has: { values: 'list', center: 'number' },
} as const satisfies ObjectKind & { readonly has: Readonly<Partial<Record<keyof KnownSeries, Kind>>> };

/** The options of `detectSignals`. */
export const SIGNAL_OPTIONS = {
  improvement: { oneOf: ['up', 'down'] },
  runsLimits: RUNS_LIMITS,
} as const satisfies Record<'improvement' | 'runsLimits', OptionKind>;
