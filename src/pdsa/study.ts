import type { ChartId } from '../spc/charts.js';
import type { StudyStatement } from './studyStatements.js';

/** Values on one side of a change. */
export interface StudyStretch {
  /** Values; gaps and excluded points are not counted. */
  readonly count: number;
  readonly gaps: number;
  readonly median: number | null;
}

/** A signal of the chart that is complete only after the change. */
export interface StudySignal {
  /** Id of the rule in its set. */
  readonly rule: string;
  /** `null` where the pattern has none. */
  readonly direction: 'up' | 'down' | null;
  readonly meaning: 'improvement' | 'concern' | null;
  /** First and last point that take part, from 1. */
  readonly first: number;
  readonly last: number;
  /** Members before the change. */
  readonly before: number;
  /** Whether it would be a signal by the values since the change alone. A run may begin a point early by chance. */
  readonly stands: boolean;
}

/**
 * How far the chart can be trusted.
 *
 * - `none`: no value after the change.
 * - `tooEarly`: fewer values since the change than a signal needs.
 * - `provisional`: enough since the change, few before it.
 * - `fair`: enough on both sides. Never more: a chart without controls proves no cause.
 */
export type StudyCertainty = 'none' | 'tooEarly' | 'provisional' | 'fair';

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
  /** The rule whose signal is the reason. */
  readonly rule: string;
}

/** What the chart of a measure says of a cycle, in data and in words. */
export interface StudyResult {
  readonly cycle: string;
  readonly measureId: string | null;
  readonly chart: ChartId;
  /** First point wholly after the start, from 1; `null` where there is none. */
  readonly changeAt: number | null;
  readonly before: StudyStretch;
  readonly after: StudyStretch;
  readonly signal: StudySignal | null;
  readonly certainty: StudyCertainty;
  readonly predictions: readonly PredictionVerdict[];
  /** A proposal, never set here. */
  readonly boundary: BoundaryProposal | null;
  readonly statements: readonly StudyStatement[];
  /** The statements in English. */
  readonly sentence: string;
}
