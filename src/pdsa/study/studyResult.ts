import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { ChartAnalysis } from '../../spc/analysis/chartAnalysis.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import { CYCLE } from '../cycle/cycleKinds.js';
import type { BoundaryProposal, StudyFacts, StudyOptions, StudyResult } from './study.js';
import { certaintyOf, comparisonOf } from './studyComparison.js';
import { studyEvidence } from './studyEvidence.js';
import { stretchOf, topOf } from './studyFacts.js';
import { ANALYSIS, STUDY_OPTIONS } from './studyKinds.js';
import { studyLearning } from './studyLearning.js';
import { studyOthers } from './studyOthers.js';
import { type StudySides, studySides } from './studySides.js';
import { chartSignalsSince, lastingSignals } from './studySignals.js';
import { describeStudy } from './studyStatements.js';
import { directionShown, judgePredictions } from './studyVerdicts.js';
import { studyWords } from './studyWords.js';

/**
 * Compares a cycle with the chart of its measure: do the values since the change show another level, in which direction,
 * does it bear out the prediction, and how sure can one be with this many values?
 *
 * A change is shown where luck alone puts the values since so far from those before at most once in twenty times, where
 * neighbors that are alike do not explain it, and where it stands out of a slope that was there before. At least three values on
 * each side are needed. `evidence` says all of that in numbers; how often it is wrong is in the guide to PDSA cycles. Center
 * line and phases of the chart have no part in it, so it makes no difference whether the chart is split at the change. Values of
 * earlier phases are not compared, which is said. The
 * month or week in which the test began counts on neither side.
 *
 * Where the series says how students were taught (`learning`) and that is not the same on both sides, a change that coincides
 * with it, such as the return to school in person, is not shown to be that of the test: predictions stay open.
 *
 * The rule of runs of the chart is told as `signal` and does not decide; but a row that has passed again, or began well before,
 * confirms nothing.
 *
 * Nothing about the chart is changed: where the level has moved, a phase boundary is proposed with its reason. A signal
 * is not proof that the change did it.
 *
 * @throws RangeError for a `changeAt` that is no whole number from 1
 * @see proposal p18; mann-whitney-1947
 */
export function studyResult(
  cycle: PdsaCycle,
  analysis: ChartAnalysis,
  options?: StudyOptions | null,
): StudyResult {
  mustBe(CYCLE, cycle, 'studyResult', 'cycle');
  mustBe(ANALYSIS, analysis, 'studyResult', 'analysis');
  const chosen = readOptions(options, STUDY_OPTIONS, 'studyResult');
  const { changeAt: given, others: log = [] } = chosen;
  const measureId = chosen.measureId ?? analysis.series?.measureId ?? cycle.measureId ?? null;
  const sides = studySides(cycle, analysis, given);
  const { changeAt, before: old, after: since } = sides ?? nowhere(analysis);
  const before = stretchOf(analysis, ...old);
  const after = stretchOf(analysis, ...since);
  const comparison = comparisonOf(analysis, old, since);
  const { signal, earlier } = comparison ? lastingSignals(analysis, comparison) : NO_SIGNALS;
  const chartSignals = comparison ? chartSignalsSince(analysis, since[0], [signal, earlier]) : [];
  // A phase that begins at the change, or between it and the signal, is one for the change.
  const splitUpTo = Math.max(since[0], signal?.first ?? 0);
  const isSplit =
    comparison !== null && analysis.phases.some(({ first }) => first > old[1] && first <= splitUpTo);
  // Whoever cut off earlier values may have seen them.
  const isCutBefore = comparison !== null && old[0] > 1;
  const isPhased = isSplit || isCutBefore;
  const learning = studyLearning(analysis, comparison);
  const evidence = comparison && studyEvidence(comparison, isPhased, learning);
  const certainty = comparison ? certaintyOf(comparison, evidence, isPhased, learning) : 'none';
  const grounds = { comparison, median: after.median, evidence, signal, chartSignals, top: topOf(analysis) };
  const boundary: BoundaryProposal | null =
    signal && directionShown(evidence, signal) && !earlier && !isSplit
      ? { after: since[0] - 1, reason: 'signalSinceChange', rule: signal.rule }
      : null;
  const facts: StudyFacts = {
    cycle: cycle.id,
    measureId,
    chart: analysis.chart,
    changeAt,
    before,
    after,
    signal,
    earlier,
    chartSignals,
    evidence,
    learning,
    certainty,
    predictions: judgePredictions(cycle.plan, measureId, grounds),
    others: sides ? studyOthers(log, cycle, sides, measureId, analysis) : [],
    boundary,
  };
  const statements = studyWords(facts, cycle, { analysis, sides, comparison, isSplit, isCutBefore });
  return { ...facts, statements, sentence: describeStudy(statements) };
}

const NO_SIGNALS = { signal: null, earlier: null } as const;

/** Where a cycle has no place, all points are as they were. */
function nowhere({ points: { length } }: ChartAnalysis): StudySides {
  return { changeAt: null, mixedAt: null, before: [1, length], after: [length + 1, length] };
}
