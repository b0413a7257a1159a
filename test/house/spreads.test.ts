import { expect, test } from 'vitest';
import { SOURCE_FILES } from '../support/sourceFiles.js';

// A list that is spread into a call goes over the stack: from about 125,000 items on the call throws.
// `greatest`, `least` and a loop take lists of any length.

/** Calls whose lists are short whatever the data is, and why. */
const SHORT: Readonly<Record<string, string>> = {
  'application/review/reviewApplication.ts': 'the faults of one sheet',
  'core/instant.ts': 'two clocks',
  'disclosure/solver/choice/gatherCuts.ts': 'the cuts of one line',
  'disclosure/solver/choice/lightest.ts': 'the cuts of one round',
  'disclosure/witness/secureCells.ts': 'two ends of a range',
  'exchange/csv/header/csvHeader.ts': 'the columns that a file must have',
  'monthly/release/facts/readerFacts.ts': 'the facts of one report, or of the totals of all',
  'pdsa/cycle/replayCycle.ts': 'the findings of one event',
  'pdsa/study/studyWords.ts': 'the sentences of one study',
};

const SPREAD =
  /(Math\.(max|min)|\.(push|unshift|splice)|String\.from(CharCode|CodePoint))\((\.\.\.|[^(){}[\]]*, \.\.\.)/;

test('no list as long as the data is spread into a call', () => {
  const files = SOURCE_FILES.filter(({ text }) => SPREAD.test(text)).map(({ path }) => path);
  expect(files.sort()).toEqual(Object.keys(SHORT));
});
