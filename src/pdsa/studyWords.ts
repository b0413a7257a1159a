import type { PdsaCycle } from './cycle.js';
import type { StudyResult } from './study.js';
import { FEWEST_BEFORE } from './studyFacts.js';
import type { StudyStatement, StudyStatementId } from './studyStatements.js';

/** What the words need beyond the facts of the result. */
export interface StudySurroundings {
  /** The month that mixes before and after. */
  readonly mixed: string | null;
  readonly needed: number;
  readonly others: number;
  readonly isSplit: boolean;
  readonly isStarted: boolean;
  readonly isPlaced: boolean;
  /** The rule of the signal in words, where its set is built in. */
  readonly title: string;
}

/** Puts the facts of a study into statements, in the order in which a team would ask. */
export function studyWords(
  facts: Omit<StudyResult, 'statements' | 'sentence'>,
  { id: cycle, plan }: PdsaCycle,
  { mixed, needed, others, isSplit, isStarted, isPlaced, title }: StudySurroundings,
): StudyStatement[] {
  const { before, after, signal, certainty, predictions, boundary } = facts;
  const statements: StudyStatement[] = [];
  const say = (id: StudyStatementId, params: StudyStatement['params'] = {}) => {
    statements.push({ id, params });
  };
  const counts = { countBefore: before.count, countAfter: after.count };
  if (!isPlaced) {
    say(isStarted ? 'notPlaced' : 'notStarted', { cycle });
    return statements;
  }
  if (after.count === 0) say('noPointsAfter', { cycle });
  if (before.median !== null && after.median !== null) {
    say('medians', { before: shown(before.median), after: shown(after.median), ...counts });
  }
  if (mixed !== null) say('mixed', { x: mixed });
  if (signal) {
    const { direction, meaning } = signal;
    say(direction === 'up' ? 'signalUp' : direction === 'down' ? 'signalDown' : 'signalUnclear', {
      rule: title,
    });
    if (direction !== null && !signal.stands) say('beganBefore', { count: signal.before });
    if (meaning) say(meaning);
  } else if (after.count > 0) say('noSignal');
  if (certainty === 'tooEarly') say('tooEarly', { countAfter: after.count, needed });
  if (certainty === 'provisional') say('provisional', { countBefore: before.count, least: FEWEST_BEFORE });
  if (certainty === 'fair') say('fair', counts);
  if (after.gaps > 0) say('gaps', { count: after.gaps });
  for (const { question, verdict } of predictions) {
    const reach = plan.questions[question - 1]?.expects?.reach;
    say(verdict, {
      question,
      ...(verdict === 'partly' && reach !== null && reach !== undefined && { reach }),
    });
  }
  if (others > 0) say('otherCycles', { count: others });
  if (isSplit) say('alreadySplit');
  if (boundary) say('boundary', { point: boundary.after });
  return statements;
}

/** A value for the eye, to one decimal; the exact one is in the result. */
function shown(value: number): number {
  return Math.round(value * 10) / 10;
}
