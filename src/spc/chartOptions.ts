import type { ChartId } from './charts.js';
import type { FactorTable } from './factors.js';
import type { RuleSet, RunsLimits } from './ruleSet.js';
import type { RuleSetId } from './ruleSets.js';

/**
 * A place on the time axis: a number, or a time as text such as `2020-10`, `2020-10-05`, `2020-21`, `2020-W41` or an instant.
 * Other text stays in the order given, and a finding says so.
 */
export type ChartX = number | string;

/** One row of data. `y` is the value or the numerator, `n` the denominator; `null` or nothing is a gap, never zero. */
export interface Observation {
  readonly x: ChartX;
  readonly y: number | null;
  readonly n?: number | null;
}

/**
 * Where sigma of a measurement chart comes from.
 *
 * - `ranges`: mean of range over d2, each subgroup alike (I chart: moving ranges).
 * - `standardDeviations`: mean of s over c4, each subgroup alike (I chart: s of all values over c4).
 * - `pooled`: variances pooled by degrees of freedom, over c4 of each subgroup's own size.
 * - `pooledUnbiased`: the same pool over c4 of all its degrees of freedom.
 * - `meanOrPooled`: the mean of s where all subgroups have one size, else `pooled`, both over c4 of the own
 *   size. As qicharts2 has it, a subgroup without any value is of another size and takes away a degree of
 *   freedom; under the other sources it changes nothing.
 */
export type SigmaSource = 'ranges' | 'standardDeviations' | 'pooled' | 'pooledUnbiased' | 'meanOrPooled';

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

/** What `analyzeChart` takes. */
export interface ChartRequest {
  readonly chart: ChartId;
  readonly observations: readonly Observation[];
  readonly options?: ChartOptions;
}
