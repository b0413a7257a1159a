import type { OptionKind } from '../../core/given/kind.js';
import { SERIES_FACTS } from '../series/series.js';
import type { ChartOptions, ChartRequest } from './chartOptions.js';
import type { ChartSeries } from './chartSeries.js';

// What the functions of this folder take, checked against their types: a key that is added there is missing here.

/** `ChartRequest`; what its options hold is a finding, for they come from files too. */
export const CHART_REQUEST = {
  chart: 'anything',
  observations: 'anything',
  series: 'object',
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

/** `ChartSeries`; its kinds are in the table of charts for them. */
export const CHART_SERIES = {
  ...SERIES_FACTS,
  observations: 'anything',
  kind: 'anything',
  id: 'anything',
  label: 'anything',
  organization: 'anything',
  leftOut: 'anything',
  absent: 'anything',
} as const satisfies Record<keyof ChartSeries, OptionKind>;
