import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFormFile, fileKind } from '../../src/exchange/index.js';
import { MONTHLY_1_TO_2, MONTHLY_CORE_1 } from '../../src/monthly/index.js';
import { COHORTS } from '../../src/network/index.js';
import { validateFiles } from '../../src/validate/index.js';
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

test('a migration is known by its form, and judged against its two forms where both are known', () => {
  const fields = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, { type: 'text', label: name, most: 20 }]));
  const form = (version: number, names: readonly string[]) => ({
    form: 'form@1' as const,
    id: `xx-visit@${version}`,
    title: 'Visit',
    fields: fields(names) as never,
  });
  const forms = [form(1, ['why', 'room']), form(2, ['reason', 'room'])];
  const migration = (changes: readonly object[]) =>
    JSON.stringify({ form: 'migration@1', from: 'xx-visit@1', to: 'xx-visit@2', changes }, null, 2);
  const codes = (changes: readonly object[], context = {}) =>
    checkFormFile({ name: 'a.json', source: migration(changes) }, 'migration', { context }).findings.map(
      ({ code, source }) => `${code} ${source?.line}`,
    );
  const renamed = { change: 'renamed', field: 'why', to: 'reason' };
  expect(fileKind(migration([]))).toBe('migration');
  expect(codes([renamed], { forms })).toEqual([]);
  expect(codes([], { forms })).toEqual(['form.migration-field-untold 5', 'form.migration-field-untold 5']);
  expect(codes([{ ...renamed, field: 'whi' }], { forms })).toEqual([
    'form.migration-field-unknown 6',
    'form.migration-field-untold 5',
  ]);
  // Nobody knows the forms: the migration alone is judged.
  expect(codes([])).toEqual([]);
  expect(codes([renamed, renamed])).toHaveLength(2);
});

test('a migration between forms that are built in is judged against them', () => {
  const source = JSON.stringify({ ...MONTHLY_1_TO_2, changes: MONTHLY_1_TO_2.changes.slice(1) });
  const { findings } = checkFormFile({ name: 'a.json', source }, 'migration');
  expect(findings.map(({ code, params }) => [code, params['name']])).toEqual([
    ['form.migration-field-untold', 'staffTrained'],
    ['form.migration-field-untold', 'staffCompletedTraining'],
  ]);
});

test('a migration is judged against forms that lie beside it', async () => {
  const visit = (version: number, name: string) => ({
    form: 'form@1',
    id: `xx-visit@${version}`,
    title: 'Visit',
    fields: { [name]: { type: 'text', label: 'Why', most: 20 } },
  });
  const migration = { form: 'migration@1', from: 'xx-visit@1', to: 'xx-visit@2', changes: [] };
  const files = [migration, visit(1, 'why'), visit(2, 'reason')].map((value, i) => ({
    name: `${i}.json`,
    bytes: new TextEncoder().encode(JSON.stringify(value)),
  }));
  const codesOf = async (some: typeof files) =>
    (await validateFiles(some)).findings.map(({ code, source }) => [code, source?.file]);
  expect(await codesOf(files)).toEqual([
    ['form.migration-field-untold', '0.json'],
    ['form.migration-field-untold', '0.json'],
  ]);
  expect(await codesOf(files.slice(0, 2))).toEqual([]);
});
