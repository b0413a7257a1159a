import type { ChartId } from '../../spc/charts/charts.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import type { StudyEvidence } from './studyEvidence.js';
import type { StudyLearning } from './studyLearning.js';
import type { StudyStatement } from './studyStatements.js';

/** Choices for a study. */
export interface StudyOptions {
  /** Cycles of the log: those on the same measure that began among the same values are named as a doubt. */
  readonly others?: readonly PdsaCycle[];
  /** First point after the change, from 1, for charts whose points carry no days; beyond the last point it is still to come. */
  readonly changeAt?: number;
  /** The measure of the chart, where it is not the one that the cycle names. */
  readonly measureId?: string;
}

/** Values on one side of a change. */
export interface StudyStretch {
  /** Values; gaps and excluded points are not counted. */
  readonly count: number;
  readonly gaps: number;
  readonly median: number | null;
}

/** Values in a row on one side of the middle value before the change; values on it are stepped over. */
export interface StudyRow {
  /** `up` where they lie above it. */
  readonly direction: 'up' | 'down';
  /** First and last point that take part, from 1. */
  readonly first: number;
  readonly last: number;
  /** Values that take part. */
  readonly count: number;
}

/**
 * A row of values since the change that is as long as the rule of runs of the chart asks.
 *
 * It is told, and does not decide: how often chance makes such a row depends on how many values there are.
 */
export interface StudySignal extends StudyRow {
  /** Id of the rule, in the set of the chart, that says how long a row has to be; `shift` where the set has none. */
  readonly rule: string;
  /** `null` where the chart has no direction of improvement. */
  readonly meaning: 'improvement' | 'concern' | null;
  /** Middle value from its first point to the end of the chart. */
  readonly median: number;
  /** Values in a row directly before the change that lie on the same side. One is there by chance half of the time. */
  readonly before: number;
  /**
   * Whether it tells of a change that began here and lasts: `before` is no signal by itself, `median` lies on its side, and
   * so does the middle value of what follows it, once that is as many values as a signal has.
   */
  readonly stands: boolean;
}

/** A signal of the chart itself that is complete only after the change: told, but no sign of another level. */
export interface StudyChartSignal {
  /** Id of the rule in its set. */
  readonly rule: string;
  /** `null` where the pattern has none. */
  readonly direction: 'up' | 'down' | null;
  /** First and last point that take part, from 1. */
  readonly first: number;
  readonly last: number;
  /** Points that take part; one is a signal of that value alone. */
  readonly count: number;
}

/**
 * How far the comparison can be trusted.
 *
 * - `none`: no value on one of the sides, or a chart of spread: nothing is compared.
 * - `tooFewBefore`: fewer than three values before the change.
 * - `tooEarly`: fewer than three since.
 * - `provisional`: at least three on both sides, but fewer than ten before or six since; or neighbors that are too much alike, or a slope
 *   that cannot be told from a change; or a chart that is split at the change, perhaps to fit what was seen; or students who were
 *   taught in another way since.
 * - `fair`: enough on both sides. Never more: a chart without controls proves no cause.
 */
export type StudyCertainty = 'none' | 'tooFewBefore' | 'tooEarly' | 'provisional' | 'fair';

/** What the chart says of one prediction that was written as data. */
export interface PredictionVerdict {
  /** The question of the plan, from 1. */
  readonly question: number;
  readonly verdict: 'borneOut' | 'partly' | 'notBorneOut' | 'notShown' | 'open';
}

/** A phase boundary that is proposed to people; `phases: [...phases, after]` would set it. */
export interface BoundaryProposal {
  /** Last point of the phase before. */
  readonly after: number;
  readonly reason: 'signalSinceChange';
  /** The rule whose signal goes with the change that is shown. */
  readonly rule: string;
}

/** What the chart of a measure says of a cycle, before it is put into words. */
export interface StudyFacts {
  readonly cycle: string;
  readonly measureId: string | null;
  readonly chart: ChartId;
  /** First point wholly after the start, from 1; `null` where there is none. */
  readonly changeAt: number | null;
  /** Values of the phase that ends at the change, or began last before it. */
  readonly before: StudyStretch;
  readonly after: StudyStretch;
  /** The latest row since the change that is a signal. */
  readonly signal: StudySignal | null;
  /** The last one before it that went the other way. */
  readonly earlier: StudyRow | null;
  /** What the rules of the chart find since the change besides. */
  readonly chartSignals: readonly StudyChartSignal[];
  /** `null` where fewer than three values lie on one of the sides, or nothing is compared. */
  readonly evidence: StudyEvidence | null;
  /** How students were taught on both sides; `null` where the series says nothing of it, or nothing is compared. */
  readonly learning: StudyLearning | null;
  readonly certainty: StudyCertainty;
  /** One for each prediction on this measure. */
  readonly predictions: readonly PredictionVerdict[];
  /** Ids of the other cycles on this measure that began among the values since the change. */
  readonly others: readonly string[];
  /** A proposal, never set here. */
  readonly boundary: BoundaryProposal | null;
}

/** What the chart of a measure says of a cycle, in data and in words. */
export interface StudyResult extends StudyFacts {
  readonly statements: readonly StudyStatement[];
  /** The statements in English. */
  readonly sentence: string;
}
