import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFormFile, fileKind } from '../../src/exchange/index.js';
import { MONTHLY_CORE_1 } from '../../src/monthly/index.js';
import { COHORTS } from '../../src/network/index.js';
import { ROOT } from '../support/sourceFiles.js';

const text = JSON.stringify(COHORTS['ma-coiin-2020-21'], null, 2);
const check = (source: string, kind: 'cohort' | 'registry') =>
  checkFormFile({ name: 'a.json', source }, kind).findings.map(
    ({ code, source: at }) => `${code} ${at?.line}`,
  );

test('cohorts and registries are known by their form', () => {
  expect(fileKind(text)).toBe('cohort');
  expect(fileKind(readFileSync(`${ROOT}registries/ma-2020-21.json`))).toBe('registry');
});

test('a cohort is judged, and each finding has its line', () => {
  expect(check(text, 'cohort')).toEqual([]);
  const line = text.split('\n').findIndex((each) => each.includes('"timeZone"')) + 1;
  expect(check(text.replace('America/New_York', 'Boston'), 'cohort')).toEqual([
    `network.time-zone-unknown ${line}`,
  ]);
});

test('a monthly form that stands in a cohort is judged, too', () => {
  const withForm = (monthlyForm: object) =>
    checkFormFile(
      { name: 'a.json', source: JSON.stringify({ ...COHORTS['ma-coiin-2020-21'], monthlyForm }) },
      'cohort',
    ).findings;
  expect(withForm(MONTHLY_CORE_1)).toEqual([]);
  const { title: _, ...untitled } = MONTHLY_CORE_1;
  expect(withForm(untitled).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'form.missing monthlyForm.title',
  ]);
  expect(withForm({ measures: [] }).map(({ code }) => code)).toEqual(['network.monthly-form-unfit']);
});

test('the registry of the state is judged without a fault', () => {
  expect(check(readFileSync(`${ROOT}registries/ma-2020-21.json`, 'utf8'), 'registry')).toEqual([]);
});

test('a record of learning models is known by its form and judged with its lines', () => {
  const entries = [{ organization: '00240000', from: '2020-09-16', to: '2020-09-01', model: 'remote' }];
  const record = { form: 'learning-models@1', organization: '00240000', schoolYear: '2020-21', entries };
  const source = JSON.stringify(record, null, 2);
  expect(fileKind(source)).toBe('learning-models');
  const { findings } = checkFormFile({ name: 'a.json', source }, 'learning-models');
  expect(findings.map(({ code, source: at }) => `${code} ${at?.line}`)).toEqual([
    `network.learning-ends-before-start ${source.split('\n').findIndex((line) => line.includes('"to"')) + 1}`,
  ]);
});
