/**
 * The sentences of a study result, by id; `{name}` stands for the param of that name.
 *
 * Another language is another table with the same ids.
 */
export const STUDY_STATEMENTS = {
  notStarted: 'The cycle {cycle} has not started, so there is nothing to study yet.',
  notPlaced: 'The cycle {cycle} cannot be placed on this chart: its points carry no months or days.',
  noPointsAfter: 'No value lies after the start of {cycle} yet.',
  mixed: 'The value of {x} mixes days before and after the start and is counted on neither side.',
  medians: 'The middle value was {before} before (of {countBefore}) and is {after} since (of {countAfter}).',
  signalUp: 'Since the change there is a signal upward: {rule}.',
  signalDown: 'Since the change there is a signal downward: {rule}.',
  signalUnclear: 'There is a signal that has no direction: {rule}.',
  beganBefore: 'It began {count} values before the change, so the change alone cannot explain it.',
  improvement: 'That is the direction of improvement.',
  concern: 'That is against the direction of improvement.',
  noSignal: 'The chart shows no signal since the change.',
  tooEarly:
    'It is too early to say more: {countAfter} values since the change, and {needed} in a row are needed for a signal.',
  provisional:
    'Read it as provisional: only {countBefore} values lie before the change, and {least} or more are advised.',
  fair: 'With {countBefore} values before and {countAfter} since, a lasting change would show.',
  gaps: '{count} values since the change are missing; they were stepped over and not taken for zero.',
  borneOut: 'Prediction {question} came true.',
  partly: 'Prediction {question} came true in direction; {reach} is not reached yet.',
  notBorneOut: 'Prediction {question} did not come true.',
  notShown: 'Prediction {question} is not shown by the chart.',
  open: 'Prediction {question} stays open.',
  otherCycles: '{count} other cycles began within these values, so the effect may be theirs.',
  alreadySplit: 'The chart already begins a new phase here, so signals compare values within phases only.',
  boundary:
    'A new phase after point {point} is proposed, since the values after the change are a signal by themselves. Nothing has been set.',
} as const satisfies Record<string, string>;

/** A sentence of a study result, by its id. */
export type StudyStatementId = keyof typeof STUDY_STATEMENTS;

/** One statement: which sentence, and the facts in it. */
export interface StudyStatement {
  readonly id: StudyStatementId;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Makes one text of statements, in the language of the table.
 *
 * @example
 * describeStudy([{ id: 'noPointsAfter', params: { cycle: 'a-1' } }]) // => 'No value lies after the start of a-1 yet.'
 */
export function describeStudy(
  statements: readonly StudyStatement[],
  sentences: Readonly<Record<StudyStatementId, string>> = STUDY_STATEMENTS,
): string {
  return statements
    .map(({ id, params }) =>
      sentences[id].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
        Object.hasOwn(params, name) ? `${params[name]}` : placeholder,
      ),
    )
    .join(' ');
}
