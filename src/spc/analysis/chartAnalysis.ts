import type { ChartId } from '../charts/charts.js';
import type { NoLimitsReason } from '../charts/lines.js';
import type { ChartX } from '../charts/observation.js';
import type { FactorTable } from '../limits/factors.js';
import type { SigmaSource } from '../limits/sigmaSource.js';
import type { RunsLimits } from '../runs/runsLimits.js';
import type { SeriesFacts } from '../series/series.js';
import type { Signal } from '../signals/signal.js';
import type { Aggregate } from './chartOptions.js';

/** Why a point has no value. */
export type GapReason = 'missing' | 'noDenominator' | 'noPreviousValue' | 'singleObservation';

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
  /** What the series is; `null` where nobody has said it. */
  readonly series: SeriesFacts | null;
  /**
   * Whether each value holds those before it: the series says so or, where it says nothing, the values look so. No signal
   * then has a meaning, and there is no assurance.
   */
  readonly cumulative: boolean;
  /** Rules of the set that this chart does not judge: moving ranges overlap, so patterns of them mean nothing. */
  readonly notJudged: readonly string[];
  readonly settings: ChartSettings;
}
