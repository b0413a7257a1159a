import type { ChartId } from '../charts/charts.js';
import type { Observation } from '../charts/observation.js';
import type { FactorTable } from '../limits/factors.js';
import type { SigmaSource } from '../limits/sigmaSource.js';
import type { RunsLimits } from '../runs/runsLimits.js';
import type { RuleSet } from '../signals/ruleSet.js';
import type { RuleSetId } from '../signals/ruleSets.js';
import type { ChartSeries } from './chartSeries.js';

/** How several observations of one x become one value where there is no denominator (run, i, mr, t and g). */
export type Aggregate = 'mean' | 'median' | 'sum';

/** The choices of a chart; every one has a default that the result records. */
export interface ChartOptions {
  /** Leave out moving ranges of 3.267 times their mean or more, once (i, ip, t, up, pp). Default true. */
  readonly screenMovingRanges?: boolean;
  /** Default `mean`. */
  readonly aggregate?: Aggregate;
  /** Factor for values, center line and limits: 100 for percent. Default 1. */
  readonly multiply?: number;
  /** Last point of the baseline; or one a phase, `null` for a phase without. Points count from 1. */
  readonly baseline?: number | readonly (number | null)[];
  /** Last points of all but the last phase. Each phase is computed alone. */
  readonly phases?: readonly number[];
  /** Points that take no part in center, limits and runs; they are still held against the limits. */
  readonly exclude?: readonly number[];
  /** A center line that is given, on the scale before `multiply`; g: the mean. */
  readonly centerLine?: number;
  /** Default `ranges` for i and r, `meanOrPooled` for xbar and s; other charts take none. */
  readonly sigmaFrom?: SigmaSource;
  /**
   * Distance of the outer limits from the center: in mean moving ranges for i, ip, t (default 3 / d2),
   * in sigmas for the others (default 3). The inner lines stay at thirds of it.
   */
  readonly limitFactor?: number;
  /** Factors d2, d3 and D4 as `published` (rounded, as the programs do; default) or `exact`. */
  readonly factors?: FactorTable;
  /** The aim, on the scale shown; needed for `assurance`. */
  readonly target?: number;
  /** Which direction is improvement; without it signals tell no improvement from concern. */
  readonly improvement?: 'up' | 'down';
  /** Default `anhoej`. */
  readonly rules?: RuleSetId | RuleSet;
  /** Which limits the number of runs is held against; default as the rule set says (`ihi`: `table`), else `exact`. */
  readonly runsLimits?: RunsLimits;
}

/** What `analyzeChart` takes: observations, or a series, which says what its numbers are. */
export type ChartRequest = {
  readonly chart: ChartId;
  readonly options?: ChartOptions;
} & (
  | { readonly observations: readonly Observation[]; readonly series?: undefined }
  | { readonly series: ChartSeries; readonly observations?: undefined }
);
