import type { CyclePlan } from '../cycle/cycle.js';
import type { PredictionVerdict, StudyChartSignal, StudySignal } from './study.js';
import type { StudyComparison } from './studyComparison.js';
import type { StudyEvidence } from './studyEvidence.js';

/** What predictions are compared with. */
export interface VerdictGrounds {
  readonly comparison: StudyComparison | null;
  /** Middle value since the change. */
  readonly median: number | null;
  readonly evidence: StudyEvidence | null;
  readonly signal: StudySignal | null;
  readonly chartSignals: readonly StudyChartSignal[];
  /** The value that the chart cannot pass. */
  readonly top: number | null;
}

/** Compares the predictions on a measure with the chart; those on other measures are left out. */
export function judgePredictions(
  { questions }: CyclePlan,
  measureId: string | null,
  grounds: VerdictGrounds,
): PredictionVerdict[] {
  return questions.flatMap(({ expects }, i) => {
    if (!expects || expects.measureId !== measureId) return [];
    return [{ question: i + 1, verdict: verdictOf(expects, grounds) }];
  });
}

type Expectation = NonNullable<CyclePlan['questions'][number]['expects']>;

/** Doubts that leave open whether it was the test. */
const CANNOT_TELL: readonly StudyEvidence['doubt'][] = ['slopePossible', 'neighbors', 'learningModel'];

function verdictOf({ direction, reach }: Expectation, grounds: VerdictGrounds): PredictionVerdict['verdict'] {
  const { comparison, median, evidence, signal, top } = grounds;
  if (!comparison || median === null || !evidence) return 'open';
  if (comparison.unfit) return 'open';
  const shown = directionShown(evidence, signal);
  if (direction === 'same') return shown ? 'notBorneOut' : verdictOnSame(comparison, median, grounds);
  if (signal && !signal.stands) return 'notShown';
  if (shown === null) {
    const cannotTell = CANNOT_TELL.includes(evidence.doubt);
    return cannotTell || isAtEdge(comparison.middle, direction, top) ? 'open' : 'notShown';
  }
  if (shown !== direction) return 'notBorneOut';
  if (reach === null || reach === undefined) return 'borneOut';
  if (isOffScale(reach, top)) return 'open';
  const level = signal?.direction === direction ? signal.median : median;
  return hasReached(level, direction, reach) ? 'borneOut' : 'partly';
}

/** That nothing has changed needs as many values as a row that is a signal has, and nothing that speaks against it. */
function verdictOnSame(
  comparison: StudyComparison,
  median: number,
  { evidence, signal, chartSignals }: VerdictGrounds,
): PredictionVerdict['verdict'] {
  const { before, after, rule } = comparison;
  if (before.length < rule.needed || after.length < rule.needed) return 'open';
  const isQuiet = evidence?.doubt === 'luck' && signal === null && chartSignals.length === 0;
  return isQuiet && liesAmong(median, comparison) ? 'borneOut' : 'notShown';
}

/** Which way the level has moved since the change; `null` where that is not shown. */
export function directionShown(
  evidence: StudyEvidence | null,
  signal: StudySignal | null,
): StudyEvidence['direction'] {
  if (!evidence || evidence.doubt !== null) return null;
  // What began before the change, has passed or has turned, neither bears out nor refutes.
  return signal && (!signal.stands || signal.direction !== evidence.direction) ? null : evidence.direction;
}

/** Whether the middle value before lies where the chart ends: a share of all cannot rise, one of none cannot fall. */
export function isAtEdge(middle: number, direction: 'up' | 'down', top: number | null): top is number {
  return top !== null && (direction === 'up' ? middle >= top : middle <= 0);
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
