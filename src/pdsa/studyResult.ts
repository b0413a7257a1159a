import type { ChartAnalysis } from '../spc/chartAnalysis.js';
import type { PdsaCycle } from './cycle.js';
import { placeCycles } from './placeCycles.js';
import type { BoundaryProposal, StudyResult } from './study.js';
import { certaintyOf, judgePredictions, neededRun, ruleTitle, signalSince, stretchOf } from './studyFacts.js';
import { describeStudy } from './studyStatements.js';
import { studyWords } from './studyWords.js';

/** Choices for a study. */
export interface StudyOptions {
  /** Other cycles on the same measure: those that began among the same values are named as a doubt. */
  readonly others?: readonly PdsaCycle[];
  /** First point after the change, from 1, for charts whose points carry no days. */
  readonly changeAt?: number;
  /** The measure of the chart, where it is not the one that the cycle names. */
  readonly measureId?: string;
}

/**
 * Holds a cycle against the chart of its measure: is there a signal since the change, in which direction, does it bear
 * out the prediction, and how sure can one be with this many values?
 *
 * The month in which the test began counts on neither side. Nothing about the chart is changed: where a signal stands by
 * the values since the change alone, a phase boundary is proposed with its reason. A signal is no proof that the change did it.
 *
 * @see pdsa.md sections 3 and 7
 */
export function studyResult(
  cycle: PdsaCycle,
  analysis: ChartAnalysis,
  options: StudyOptions = {},
): StudyResult {
  const [place] = placeCycles([cycle], analysis);
  const { length } = analysis.points;
  const given = options.changeAt !== undefined && options.changeAt <= length ? options.changeAt : null;
  const changeAt = given ?? place?.changeAt ?? null;
  const mixedAt = given === null ? (place?.mixedAt ?? null) : null;
  // Without a value after the change, all but the mixed one lie before it.
  const before = stretchOf(analysis, 1, (mixedAt ?? changeAt ?? length + 1) - 1);
  const after =
    changeAt === null ? { count: 0, gaps: 0, median: null } : stretchOf(analysis, changeAt, length);
  const isSplit =
    changeAt !== null &&
    analysis.phases.some(({ first }) => first > 1 && (first === changeAt || first === mixedAt));
  const signal = changeAt === null ? null : signalSince(analysis, changeAt);
  const needed = neededRun(analysis);
  const certainty = certaintyOf(before.count, after.count, needed, signal?.stands ?? false);
  const measureId = options.measureId ?? cycle.measureId ?? null;
  const predictions = judgePredictions(cycle.plan, measureId, signal, after, certainty);

  const isLasting = signal?.stands && signal.direction !== null && signal.last > signal.first;
  const boundary: BoundaryProposal | null =
    isLasting && changeAt !== null && changeAt > 1 && !isSplit
      ? { after: changeAt - 1, reason: 'signalSinceChange', rule: signal.rule }
      : null;
  const others = placeCycles(options.others ?? [], analysis).filter(
    (other) =>
      other.cycle !== cycle.id && other.changeAt !== null && changeAt !== null && other.changeAt >= changeAt,
  ).length;
  const mixed = mixedAt === null ? null : `${analysis.points[mixedAt - 1]!.x}`;
  const facts = {
    cycle: cycle.id,
    measureId,
    chart: analysis.chart,
    changeAt,
    before,
    after,
    signal,
    certainty,
    predictions,
    boundary,
  };
  const isStarted = cycle.startedOn !== undefined;
  const statements = studyWords(facts, cycle, {
    mixed,
    needed,
    others,
    isSplit,
    isStarted,
    title: signal ? ruleTitle(analysis, signal.rule) : '',
    isPlaced: given !== null || place !== undefined,
  });
  return { ...facts, statements, sentence: describeStudy(statements) };
}
