import { expect, test } from 'vitest';
import {
  dueFields,
  type MonthlyContext,
  monthlyCompleteness,
  monthlyRates,
  owedFields,
  parseMonthlyReleases,
  protectMonthly,
  revisionsOf,
  timeliness,
  toSeries,
  totalsOf,
  totalsOfSubmissions,
} from '../../../src/monthly/index.js';
import { COHORT } from '../madeUpDistrict.js';
import { AZ_FORM } from './definition/ownForm.js';

const cohort = { ...COHORT, monthlyForm: 'az-monthly@1' };
const report = { organization: '99010000', month: '2020-10', values: {} };

test.each<[string, (context: MonthlyContext) => unknown]>([
  ['monthlyRates', (context) => monthlyRates(report, context as object)],
  ['totalsOf', (context) => totalsOf([report], context as object)],
  ['totalsOfSubmissions', (context) => totalsOfSubmissions([], context as object)],
  ['toSeries', (context) => toSeries<string>([report], 'telehealth', context as object)],
  ['revisionsOf', (context) => revisionsOf([report], context as object)],
  ['dueFields', (context) => dueFields('99010000', '2020-10', context)],
  ['owedFields', (context) => owedFields([report], context as object)],
  ['monthlyCompleteness', (context) => monthlyCompleteness([report], context as object)],
  ['parseMonthlyReleases', (context) => parseMonthlyReleases([], context as object)],
])('%s makes nothing by another form than the one that the cohort names', (by, make) => {
  expect(() => make({ cohort })).toThrow(TypeError);
  expect(() => make({ cohort })).toThrow(
    `${by}: the cohort uses the form az-monthly@1, which was not given.`,
  );
  expect(() => make({ cohort, form: AZ_FORM })).not.toThrow();
  expect(() => make({ cohort: { ...cohort, monthlyForm: AZ_FORM } })).not.toThrow();
});

test('nothing is published by another form', () => {
  const result = protectMonthly([report], {}, { cohort });
  expect([result.ok, result.findings.map(({ code }) => code)]).toEqual([false, ['monthly.form-not-given']]);
});

test('a submission of a form that nobody gave is not said to be empty', () => {
  const sent = {
    ...{ form: 'az-monthly@1', cohort: COHORT.id, version: 1, status: 'submitted', definitions: {} },
    ...{ submittedBy: 'data lead', submittedAt: '2020-11-10T09:00:00-05:00', explanations: [] },
    ...{ organization: '99010000', month: '2020-10', coverage: { schoolsDue: [], schoolsReporting: [] } },
    reports: [{ ...report, values: { telehealth: 12 } }],
  };
  const { rows } = timeliness([sent as never], cohort, '2021-01-01');
  expect(rows.find(({ month }) => month === '2020-10')).toMatchObject({ state: 'onTime' });
});
