import { parseMonthlyCsv } from 'csmhs/exchange';
import { checkReport } from 'csmhs/monthly';
import { COHORTS } from 'csmhs/network';
import { expect, test } from 'vitest';

// The reader holds its context against a shorter table of kinds than the checks do, and says the same.

const cohort = COHORTS['ma-coiin-2020-21'];
const report = { organization: '00240000', month: '2020-10', values: { enrolled: 10 } };

test.each<[string, unknown]>([
  ['a day that is none', { asOf: '2020-1-5' }],
  ['a day of another kind', { asOf: 7 }],
  ['a cohort by its id', { cohort: 'ma-coiin-2020-21' }],
  ['a cohort whose month is none', { cohort: { ...cohort, firstMonth: '2020-13' } }],
  ['a cohort whose list has another kind', { cohort: { ...cohort, districts: [7] } }],
  ['a cohort with a day beyond any month', { cohort: { ...cohort, dueDay: 32 } }],
  ['a cohort without its months', { cohort: { ...cohort, lastMonth: undefined } }],
  ['a registry of something else', { registry: { '00240000': { name: 'Attleboro' } } }],
  ['a profile with half a tool', { profile: { screeningTools: 0.5 } }],
  ['a history that is no list', { history: {} }],
  ['a word for true', { text: 'yes' }],
  ['a key that is misspelled', { asof: '2020-10-05' }],
])('%s is refused as everywhere', (_, context) => {
  const refused = errorOf(() => checkReport(report, context as object));
  const read = errorOf(() => parseMonthlyCsv('organization,month\n', { context: context as object }));
  expect(read.constructor).toBe(refused.constructor);
  expect(withoutName(read)).toBe(withoutName(refused));
});

function errorOf(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was refused');
}

function withoutName({ message }: Error): string {
  return message.replace(/^\w+: /, '');
}
