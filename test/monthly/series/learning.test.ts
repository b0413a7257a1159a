import { expect, test } from 'vitest';
import { type MonthlyReportInput, toSeries } from '../../../src/monthly/index.js';
import { COHORTS, type LearningModels } from '../../../src/network/index.js';

const BELCHERTOWN = '00240000';
const BURLINGTON = '00480000';
const YEAR = ['2020-09', '2020-10', '2020-11', '2020-12', '2021-01'];
const reportsOf = (...organizations: readonly string[]): MonthlyReportInput[] =>
  organizations.flatMap((organization) =>
    YEAR.map((month) => ({ organization, month, values: { screened: 20 } })),
  );
const recordOf = (...entries: readonly (readonly [string, string, string])[]) =>
  ({
    form: 'learning-models@1',
    schoolYear: '2020-21',
    entries: entries.map(([organization, from, model]) => ({ organization, from, model })),
  }) as LearningModels;

const OURS = [
  [BELCHERTOWN, '2020-09-16', 'remote'],
  [BELCHERTOWN, '2020-11-16', 'hybrid'],
] as const;

test('the learning model travels with a series, in stretches of months', () => {
  const { learning } = toSeries(reportsOf(BELCHERTOWN), 'screened', { learningModels: recordOf(...OURS) });
  expect(learning).toEqual([
    { from: '2020-09', to: '2020-10', model: 'remote', label: 'Remote' },
    { from: '2020-11', to: '2020-11', model: 'changed', label: 'Changed within the time' },
    { from: '2020-12', to: '2021-01', model: 'hybrid', label: 'Hybrid' },
  ]);
  expect(toSeries(reportsOf(BELCHERTOWN), 'screened')).not.toHaveProperty('learning');
});

test('that of several districts is mixed where they differ, and unknown where one of them is', () => {
  const all = (...more: readonly (readonly [string, string, string])[]) =>
    toSeries(reportsOf(BELCHERTOWN, BURLINGTON), 'screened', {
      learningModels: recordOf(...OURS, ...more),
    }).learning;
  expect(all([BURLINGTON, '2020-09-16', 'hybrid'])?.map(({ model, from }) => `${from} ${model}`)).toEqual([
    '2020-09 mixed',
    '2020-12 hybrid',
  ]);
  expect(all([BURLINGTON, '2021-01-04', 'hybrid'])).toEqual([
    { from: '2021-01', to: '2021-01', model: 'hybrid', label: 'Hybrid' },
  ]);
  expect(all()).toEqual([]);
});

test('a school has that of its district, and a state its words', () => {
  const school = [{ organization: '00240505', month: '2020-10', values: { screened: 3 } }];
  const choices = {
    form: 'choices@1',
    id: 'xx',
    lists: { learningModels: [{ id: 'outdoors', label: 'Outdoors' }] },
  } as const;
  const { learning } = toSeries(school, 'screened', {
    cohort: { ...COHORTS['ma-coiin-2020-21'], choices },
    months: ['2020-10'],
    learningModels: [recordOf([BELCHERTOWN, '2020-09-16', 'outdoors'])],
  });
  expect(learning).toEqual([{ from: '2020-10', to: '2020-10', model: 'outdoors', label: 'Outdoors' }]);
});

test('a record that is none is refused', () => {
  expect(() =>
    toSeries(reportsOf(BELCHERTOWN), 'screened', { learningModels: {} as LearningModels }),
  ).toThrow(TypeError);
});
