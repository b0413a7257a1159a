import type { CyclePlan } from '../cycle/cycle.js';
import type { PredictionVerdict, StudyCertainty, StudyChartSignal, StudySignal } from './study.js';
import type { StudyComparison } from './studyComparison.js';

/** What predictions are compared with. */
export interface StudyEvidence {
  readonly comparison: StudyComparison | null;
  /** Middle value since the change. */
  readonly median: number | null;
  readonly signal: StudySignal | null;
  readonly chartSignals: readonly StudyChartSignal[];
  readonly certainty: StudyCertainty;
  /** The value that the chart cannot pass. */
  readonly top: number | null;
}

/** Compares the predictions on a measure with the chart; those on other measures are left out. */
export function judgePredictions(
  { questions }: CyclePlan,
  measureId: string | null,
  evidence: StudyEvidence,
): PredictionVerdict[] {
  return questions.flatMap(({ expects }, i) => {
    if (!expects || expects.measureId !== measureId) return [];
    return [{ question: i + 1, verdict: verdictOf(expects, evidence) }];
  });
}

type Expectation = NonNullable<CyclePlan['questions'][number]['expects']>;

function verdictOf(
  { direction, reach }: Expectation,
  { comparison, median, signal, chartSignals, certainty, top }: StudyEvidence,
): PredictionVerdict['verdict'] {
  const isEnough = certainty === 'provisional' || certainty === 'fair';
  if (!comparison || median === null || !isEnough) return 'open';
  // What began before the change, or has passed, neither bears out nor refutes.
  if (signal && !signal.stands) return 'notShown';
  if (direction === 'same') {
    if (signal) return 'notBorneOut';
    return chartSignals.length === 0 && liesAmong(median, comparison) ? 'borneOut' : 'notShown';
  }
  // Values on the middle value make no signal: with fewer others than it needs, none could be there yet.
  if (!signal) return comparison.useful < comparison.rule.needed ? 'open' : 'notShown';
  if (signal.direction !== direction) return 'notBorneOut';
  if (reach === null || reach === undefined) return 'borneOut';
  if (isOffScale(reach, top)) return 'open';
  return hasReached(signal.median, direction, reach) ? 'borneOut' : 'partly';
}

/** Whether a value to be reached lies where a chart of shares never comes: percent on a chart from 0 to 1. */
export function isOffScale(reach: number, top: number | null): top is number {
  return top !== null && reach > top;
}

/** Whether a value lies at the one that was to be reached, or beyond it. */
export function hasReached(value: number, direction: 'up' | 'down', reach: number): boolean {
  return direction === 'up' ? value >= reach : value <= reach;
}

/** Whether the middle value since lies among the values before: outside them it would not be the same. */
function liesAmong(median: number, { before }: StudyComparison): boolean {
  return before.some(({ value }) => value <= median) && before.some(({ value }) => value >= median);
}
