import type { ChartAnalysis } from '../../spc/analysis/chartAnalysis.js';
import type { PdsaCycle } from '../cycle/cycle.js';
import type { StudyFacts } from './study.js';
import { type StudyComparison, showsSpread } from './studyComparison.js';
import { evidenceWords } from './studyEvidenceWords.js';
import { FEWEST, FEWEST_BEFORE, FEWEST_SINCE, topOf } from './studyFacts.js';
import type { StudyLearning } from './studyLearning.js';
import { predictionWords } from './studyPredictionWords.js';
import type { StudySides } from './studySides.js';
import { chartSignalWords, signalWords } from './studySignalWords.js';
import type { StudyStatement, StudyStatementId } from './studyStatements.js';

/** What the words need beyond the facts of the result. */
export interface StudySurroundings {
  readonly analysis: ChartAnalysis;
  /** `null` where the cycle cannot be placed. */
  readonly sides: StudySides | null;
  /** `null` where nothing can be compared. */
  readonly comparison: StudyComparison | null;
  /** Whether the chart begins a phase at the change. */
  readonly isSplit: boolean;
  /** Whether a phase of the chart cuts off earlier values. */
  readonly isCutBefore: boolean;
}

/** Puts the facts of a study into statements, in the order in which a team would ask. */
export function studyWords(
  facts: StudyFacts,
  cycle: PdsaCycle,
  { analysis, sides, comparison, isSplit, isCutBefore }: StudySurroundings,
): StudyStatement[] {
  const { before, after, evidence, signal, certainty, others, boundary } = facts;
  const statements: StudyStatement[] = [];
  const say = (id: StudyStatementId, params: StudyStatement['params'] = {}) => {
    statements.push({ id, params });
  };
  if (!sides) {
    say(cycle.startedOn === undefined ? 'notStarted' : 'notPlaced', { cycle: cycle.id });
    return statements;
  }
  const counts = { countBefore: before.count, countAfter: after.count };
  if (after.count === 0) say('noPointsAfter', { cycle: cycle.id });
  else if (before.count === 0) say('nothingBefore', { cycle: cycle.id });
  if (before.median !== null && after.median !== null) {
    const [shownBefore, shownAfter] = shownApart(before.median, after.median);
    say('medians', { before: shownBefore, after: shownAfter, ...counts });
  }
  const mixed = sides.mixedAt === null ? undefined : analysis.points[sides.mixedAt - 1];
  if (mixed && mixed.y !== null) say('mixed', { x: `${mixed.x}` });
  if (showsSpread(analysis)) say('spreadOnly');
  if (comparison) {
    const { needed } = comparison.rule;
    statements.push(...evidenceWords(facts, analysis.settings.improvement));
    statements.push(...learningWords(facts));
    statements.push(...signalWords(facts, analysis, comparison));
    if (!signal && evidence?.doubt && after.count >= needed) say('noSignal', { needed });
    statements.push(...chartSignalWords(facts, analysis));
    if (before.count < FEWEST) say('tooFewBefore', { countBefore: before.count, needed: FEWEST });
    if (after.count < FEWEST) say('tooEarly', { countAfter: after.count, needed: FEWEST });
  }
  if (evidence && before.count < FEWEST_BEFORE) {
    say('provisional', { countBefore: before.count, least: FEWEST_BEFORE });
  } else if (evidence && after.count < FEWEST_SINCE) {
    say('provisionalSince', { countAfter: after.count, least: FEWEST_SINCE });
  }
  if (certainty === 'fair') say('fair', counts);
  if (after.gaps > 0) say('gaps', { count: after.gaps });
  statements.push(...predictionWords(facts, cycle.plan, topOf(analysis)));
  if (others.length > 0) say('otherCycles', { count: others.length, cycles: others.join(', ') });
  if (isSplit) say('alreadySplit');
  if (isCutBefore) say('cutBefore', { first: sides.before[0] });
  if (boundary) say('boundary', { point: boundary.after });
  return statements;
}

function learningWords({ learning }: StudyFacts): StudyStatement[] {
  if (!learning) return [];
  const { before, after, unknown, differs } = learning;
  const shown = (side: StudyLearning['before']) =>
    side.map(({ label, count }) => `${label} (${count})`).join(', ');
  return [
    ...(differs
      ? [{ id: 'learningDiffers' as const, params: { before: shown(before), after: shown(after) } }]
      : []),
    ...(unknown > 0 ? [{ id: 'learningUnknown' as const, params: { count: unknown } }] : []),
  ];
}

/** Two values for the eye: to one decimal, or as many as small values, and two that differ little, need. */
function shownApart(a: number, b: number): [number, number] {
  for (let decimals = 1; decimals <= 12; decimals++) {
    const [shownA, shownB] = [rounded(a, decimals), rounded(b, decimals)];
    const isClose = Math.abs(shownA - a) <= Math.abs(a) / 200 && Math.abs(shownB - b) <= Math.abs(b) / 200;
    if (isClose && (shownA === shownB) === (a === b)) return [shownA, shownB];
  }
  return [a, b];
}

function rounded(value: number, decimals: number): number {
  // Adding zero makes a zero of minus zero.
  return Number(value.toFixed(decimals)) + 0;
}
