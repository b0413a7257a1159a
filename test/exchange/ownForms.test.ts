import { expect, test } from 'vitest';
import { RUBRIC } from '../../src/application/index.js';
import { checkFormFile, fileKind } from '../../src/exchange/index.js';
import type { FormDefinition } from '../../src/form/index.js';
import { COHORTS } from '../../src/network/index.js';

// Definitions as files, and files by definitions that were brought along.

const CHOICES = {
  form: 'choices@1',
  id: 'xx-choices',
  lists: { eventKinds: [{ id: 'siteVisit', label: 'Site visit' }] },
} as const;
const FORM: FormDefinition = {
  form: 'form@1',
  id: 'xx-application@1',
  title: 'Application',
  fields: { why: { type: 'text', label: 'Why', required: true, most: 500 } },
};
const APPLICATION = { form: FORM.id, cohort: 'xx', version: 1, state: 'draft', why: 'We need it.' };
const codesIn = (value: unknown, kind: Parameters<typeof checkFormFile>[1], context = {}) =>
  checkFormFile({ name: 'a.json', source: JSON.stringify(value) }, kind, { context }).findings.map(
    ({ code }) => code,
  );

test('a file of each kind is told by its form', () => {
  const kinds = [RUBRIC, CHOICES, FORM, APPLICATION].map((value) => fileKind(JSON.stringify(value)));
  expect(kinds).toEqual(['rubric', 'choices', 'form', 'application']);
});

test('definitions are checked, with the place in the file', () => {
  expect(codesIn({ ...RUBRIC, id: 'xx-rubric' }, 'rubric')).toEqual([]);
  expect(codesIn({ ...RUBRIC, readers: 0 }, 'rubric')).toEqual(['form.number-out-of-range']);
  expect(codesIn(CHOICES, 'choices')).toEqual([]);
  const [word] = CHOICES.lists.eventKinds;
  const twice = { ...CHOICES, lists: { eventKinds: [word, word] } };
  const file = { name: 'a.json', source: JSON.stringify(twice, null, 2) };
  expect(checkFormFile(file, 'choices').findings).toMatchObject([
    { code: 'form.entry-repeated', source: { file: 'a.json', line: 11 } },
  ]);
});

test('an application is checked by the form that is brought along', () => {
  expect(codesIn(APPLICATION, 'application')).toEqual(['application.form-unknown']);
  expect(codesIn(APPLICATION, 'application', { form: FORM })).toEqual([]);
  expect(codesIn({ ...APPLICATION, why: 5 }, 'application', { form: FORM })).toEqual(['form.kind-wrong']);
});

test('the words of a cohort hold for the files of its other forms', () => {
  const event = {
    form: 'event@1',
    id: 'e1',
    cohort: 'ma-coiin-2020-21',
    kind: 'siteVisit',
    title: 'Visit',
    on: '2020-10-01',
    mode: 'inPerson',
  };
  const cohort = { ...COHORTS['ma-coiin-2020-21'], choices: CHOICES };
  expect(codesIn(event, 'event')).toEqual(['form.choice-unknown']);
  expect(codesIn(event, 'event', { cohort })).toEqual([]);
});
