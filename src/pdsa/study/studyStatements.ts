import { fillTemplate } from '../../core/fillTemplate.js';
import { mustBe } from '../../core/given/mustBe.js';
import { toldBy } from '../../spc/words/toldBy.js';

/**
 * The sentences of a study result, by id; `{name}` stands for the param of that name, `{name|one|other}` for the word
 * that goes with its number.
 *
 * Another language is another table with the same ids.
 */
export const STUDY_STATEMENTS = {
  notStarted: 'The cycle {cycle} has not started, so there is nothing to study yet.',
  notPlaced: 'The cycle {cycle} cannot be placed on this chart: its points carry no months, weeks or days.',
  noPointsAfter: 'No value that counts lies after the start of {cycle} yet, so nothing is compared.',
  nothingBefore: 'No value that counts lies before the start of {cycle}, so nothing is compared.',
  spreadOnly: 'This chart shows how far values lie apart, not where they lie, so it answers no prediction.',
  mixed: 'The value of {x} mixes days before and after the start and is counted on neither side.',
  medians: 'The middle value was {before} before (of {countBefore}) and is {after} since (of {countAfter}).',
  higherSince: 'Taken together, the values since lie higher than those before.',
  lowerSince: 'Taken together, the values since lie lower than those before.',
  neitherSince: 'Taken together, the values since lie neither higher nor lower than those before.',
  byLuck: 'By luck alone that happens about 1 time in {odds}.',
  byLuckRarely: 'By luck alone that happens less than 1 time in {odds}.',
  byLuckOften: 'By luck alone that happens about {times} times in 100, too often to show a change.',
  neighborsAlike:
    'Neighboring values are alike and tell less than their number suggests, which is allowed for.',
  neighborsTooAlike:
    'But neighboring values are so much alike that this many values are not enough to show a change.',
  slopeUp:
    'But the values rise on both sides from one to the next, and no step shows beside that, so it may have begun before the change.',
  slopeDown:
    'But the values fall on both sides from one to the next, and no step shows beside that, so it may have begun before the change.',
  cumulative:
    'Each value holds those before it, so this chart cannot show what the test did: chart what each month added.',
  looksCumulative:
    'The values climb as if each held those before it, so this chart cannot show what the test did. If each is of its own time, say so: give the series with window: period.',
  shrinks:
    'The denominator leaves out everyone who was counted before, so this chart cannot show what the test did: chart the share of all students.',
  slopePossible:
    'But this many values cannot exclude a steady movement that began before the change, so it is too early to tell.',
  learningDiffers:
    'Students were not taught in the same way on both sides of the change. Before: {before}. Since: {after}. What the values show may be due to that and not to the test.',
  learningUnknown:
    'Nothing is recorded of how students were taught at the time of {count} of these values, so that may have changed with the test.',
  lookAgain:
    'Looking again at each new value makes such luck more frequent, so see whether it stays with the next values.',
  lastingUp:
    'Since the change {count} values in a row lie above the earlier middle value, from {first} to {last}: a signal by the rule of this chart.',
  lastingDown:
    'Since the change {count} values in a row lie below the earlier middle value, from {first} to {last}: a signal by the rule of this chart.',
  passedUp:
    'Since the change {count} values in a row lay above the earlier middle value, from {first} to {last}, but it did not last.',
  passedDown:
    'Since the change {count} values in a row lay below the earlier middle value, from {first} to {last}, but it did not last.',
  movedBefore:
    'The level had moved before: the last {before} values before the change and the {count} since, up to {last}, lie on one side of the earlier middle value.',
  latestMedian: 'From {first} on the middle value is {median}.',
  earlierUp:
    'Earlier, from {first} to {last}, {count} values in a row lay above it: the values went first one way, then the other.',
  earlierDown:
    'Earlier, from {first} to {last}, {count} values in a row lay below it: the values went first one way, then the other.',
  beganBefore:
    'The last {before} values before the change lie on that side too, so the change alone may not explain it.',
  notPart: '{count} {count|value|values} after that {count|is|are} not part of it.',
  improvement: 'That is the direction of improvement.',
  concern: 'That is against the direction of improvement.',
  noSignal: 'Since the change there are no {needed} values in a row on one side of the earlier middle value.',
  single:
    'The value of {x} is a signal by itself: {rule}. That tells of this value, not of a lasting change.',
  singles:
    '{count} values since the change are signals by themselves, the latest that of {x}: {rule}. That tells of these values, not of a lasting change.',
  pattern: 'From {first} to {last} the chart shows a signal: {rule}.',
  patternBefore:
    'From {first} to {last} the chart shows a signal: {rule}. It began before the change, so it does not count for it.',
  onMiddle:
    '{count} {count|value|values} since the change {count|lies|lie} on the earlier middle value and {count|counts|count} for neither side.',
  tooFewBefore:
    'That is too little to compare with: there {countBefore|is|are} {countBefore} {countBefore|value|values} before the change, and at least {needed} are needed.',
  tooEarly:
    'It is too early to say more: there {countAfter|is|are} {countAfter} {countAfter|value|values} since the change, and at least {needed} are needed.',
  provisional:
    'Read it as provisional: only {countBefore} {countBefore|value lies|values lie} before the change, and {least} or more are advised.',
  provisionalSince:
    'Read it as provisional: only {countAfter} {countAfter|value lies|values lie} since the change, and {least} or more are advised.',
  fair: 'With {countBefore} values before and {countAfter} since, a large change would show.',
  gaps: '{count} {count|value|values} since the change {count|is|are} missing: stepped over, not taken for zero.',
  borneOut: 'Prediction {question} came true.',
  noReach: 'It gave a direction and no value to reach, so only the direction was judged.',
  partly: 'Prediction {question} came true in direction; {reach} is not reached yet.',
  notBorneOut: 'Prediction {question} did not come true.',
  notShown: 'Prediction {question} is not shown by the chart.',
  open: 'Prediction {question} stays open.',
  offScale:
    'Prediction {question} speaks of {reach}, but this chart ends at {top}: write both on one scale, percent for example.',
  atEdge:
    'Prediction {question} cannot be tested here: the middle value before was {edge}, where this chart ends.',
  reachedBefore: 'Prediction {question} speaks of {reach}, which was reached before the change already.',
  otherMeasure:
    'Prediction {question} speaks of the measure {measureId}, which is not the one of this chart.',
  measureUnknown:
    'Prediction {question} speaks of the measure {measureId}, and nobody has said that this chart shows it.',
  otherCycles:
    '{count|Another cycle|Other cycles} began among these values, so the effect may be due to {count|it|them}: {cycles}.',
  cutBefore:
    'Only values from point {first} on are compared, because the chart begins a phase there. Read it as provisional, for the phase may have been set to fit these values.',
  alreadySplit:
    'The chart begins a new phase here, so its own signals compare values within phases only; here the values since are held against those before all the same. Read it as provisional, for the phase may have been set to fit these values.',
  boundary:
    'A new phase after point {point} is proposed, since the values after the change lie at another level. Nothing has been set.',
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
 * @param terms - words of another language for titles of rules and ways of teaching, by the English
 * @example
 * describeStudy([{ id: 'gaps', params: { count: 1 } }])
 * // => '1 value since the change is missing: stepped over, not taken for zero.'
 */
export function describeStudy(
  statements: readonly StudyStatement[],
  sentences: Readonly<Record<StudyStatementId, string>> = STUDY_STATEMENTS,
  terms: Readonly<Record<string, string>> = {},
): string {
  mustBe(
    {
      listOf: {
        says: 'a statement',
        has: { id: { oneOf: Object.keys(STUDY_STATEMENTS) }, params: 'object' },
      },
      says: 'statements: pass the statements of what studyResult gives',
    },
    statements,
    'describeStudy',
    'statements',
  );
  mustBe('object', sentences, 'describeStudy', 'sentences');
  mustBe('object', terms, 'describeStudy', 'terms');
  const told = toldBy(terms);
  return statements
    .map(({ id, params }) =>
      fillTemplate(sentences[id], (name) => {
        const param = Object.hasOwn(params, name) ? params[name] : undefined;
        if (typeof param !== 'string') return param;
        if (name === 'rule') return told(param);
        return id === 'learningDiffers' ? taughtIn(param, told) : param;
      }),
    )
    .join(' ');
}

/** Ways of teaching, each with its number of values: `Remote (3), Hybrid (1)`. */
function taughtIn(list: string, told: (english: string) => string): string {
  return list.replace(/[^,]+(?= \(\d+\)(?:, |$))/g, (label) => {
    const word = label.trimStart();
    return label.slice(0, label.length - word.length) + told(word);
  });
}
