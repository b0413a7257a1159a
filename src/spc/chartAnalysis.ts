import type { ChartId } from './charts.js';
import type { FactorTable } from './factors.js';
import type { RuleSet, RunsLimits } from './ruleSet.js';
import type { RuleSetId } from './ruleSets.js';

/** A place on the time axis: a number, or text that sorts by time such as `2020-10`. */
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

/** How several observations of one x become one value where there is no denominator (run, i and mr). */
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
  /** Which limits the number of runs is held against; default as the rule set says, else `exact`. */
  readonly runsLimits?: RunsLimits;
}

/** What `analyzeChart` takes. */
export interface ChartRequest {
  readonly chart: ChartId;
  readonly observations: readonly Observation[];
  readonly options?: ChartOptions;
}

/** Why a point has no value. */
export type GapReason = 'missing' | 'noDenominator' | 'noPreviousValue' | 'singleObservation';

/** Why a point has no limits. */
export type NoLimitsReason =
  | 'runChart'
  | 'noBaselineValues'
  | 'noMovingRange'
  | 'noDenominator'
  | 'singleObservation'
  | 'noSpreadWithin'
  | 'subgroupTooLarge'
  | 'centerAboveOne'
  | 'missing';

/** One point of the chart. Undefined is `null`, with the reason in `gap` or `noLimits`. */
export interface ChartPoint {
  readonly x: ChartX;
  readonly y: number | null;
  /** Sum of the denominators of complete observations; `null` where the chart has none. */
  readonly n: number | null;
  /** Observations with a value. */
  readonly count: number;
  readonly centerLine: number | null;
  readonly lower3: number | null;
  readonly lower2: number | null;
  readonly upper2: number | null;
  readonly upper3: number | null;
  /** Phase, from 1. */
  readonly phase: number;
  /** False for points given in `exclude`. */
  readonly included: boolean;
  /** False for points after the baseline of their phase. */
  readonly baseline: boolean;
  /** Ids of the rules whose signals this point belongs to. */
  readonly signals: readonly string[];
  readonly gap?: GapReason;
  readonly noLimits?: NoLimitsReason;
}

/** Where a pattern points: a side of the center line, or a way the values go. */
export type Direction = 'above' | 'below' | 'up' | 'down';

/** One pattern that is unlikely by chance, as data. */
export interface Signal {
  /** Id of the rule in its set. */
  readonly rule: string;
  readonly phase: number;
  /** `null` where the pattern has none (crossings, runs, alternating, hugging, mixture). */
  readonly direction: Direction | null;
  /** `null` without a direction of improvement or of the pattern. */
  readonly meaning: 'improvement' | 'concern' | null;
  /** The number that had to be reached or passed: points in a row, sigmas, longest run, crossings or runs. */
  readonly threshold: number;
  /** Points, from 1, at which the pattern is complete. */
  readonly completing: readonly number[];
  /** All points, from 1, that take part. */
  readonly members: readonly number[];
}

/** One phase. Run figures are `null` where no point is useful. */
export interface ChartPhase {
  readonly first: number;
  readonly last: number;
  /** Points that are not excluded, gaps too. */
  readonly observed: number;
  /** Gaps among them: stepped over, never taken for zero. */
  readonly gaps: number;
  /** Points that are not on the center line. */
  readonly useful: number;
  readonly longestRun: number | null;
  readonly longestRunMax: number | null;
  readonly crossings: number | null;
  readonly crossingsMin: number | null;
  readonly runs: number | null;
  readonly runsMin: number | null;
  readonly runsMax: number | null;
  readonly signals: readonly Signal[];
}

/** The choices that made the result, defaults filled in; `null` where the chart takes no such choice. */
export interface ChartSettings {
  readonly screenMovingRanges: boolean | null;
  readonly aggregate: Aggregate | null;
  readonly multiply: number;
  readonly baseline: readonly (number | null)[];
  readonly phases: readonly number[];
  readonly exclude: readonly number[];
  readonly centerLine: number | null;
  readonly sigmaFrom: SigmaSource | null;
  readonly limitFactor: number | null;
  readonly factors: FactorTable;
  readonly target: number | null;
  readonly improvement: 'up' | 'down' | null;
  readonly rules: string;
  readonly runsLimits: RunsLimits;
}

/** The type of variation at the last point: `high` and `low` where no direction of improvement is given. */
export type Variation = 'common' | 'improvement' | 'concern' | 'high' | 'low';

/** What the limits say of the target at the last point. */
export type Assurance = 'passing' | 'failing' | 'inconsistent';

/** A run chart or control chart, computed. */
export interface ChartAnalysis {
  readonly chart: ChartId;
  readonly points: readonly ChartPoint[];
  readonly phases: readonly ChartPhase[];
  /** Every signal, phase by phase, in the order of the rule set. */
  readonly signals: readonly Signal[];
  readonly variation: Variation;
  /** `null` without a target, a direction of improvement, or limits at the last point. */
  readonly assurance: Assurance | null;
  /** Points without a value that were stepped over. */
  readonly gaps: number;
  /** Rules of the set that this chart does not judge: moving ranges overlap, so patterns of them mean nothing. */
  readonly notJudged: readonly string[];
  readonly settings: ChartSettings;
}
