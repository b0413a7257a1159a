import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ChoicesDefinition,
  type FormDefinition,
  parseChoices,
  parseForm,
  parseFormDefinition,
  withChoices,
  wordsOfList,
} from '../../src/form/index.js';

const CHOICES: ChoicesDefinition = {
  form: 'choices@1',
  id: 'xx-choices',
  lists: {
    concerns: [
      { id: 'climate', label: 'Worry about the climate', definition: 'Fires, floods and storms.' },
      { id: 'grief', label: 'Loss' },
    ],
    partnerKinds: [{ id: 'tribe', label: 'Tribal nation', side: 'community' }],
  },
};
const FORM: FormDefinition = {
  form: 'form@1',
  id: 'xx-need@1',
  title: 'Need',
  fields: {
    why: {
      type: 'list',
      of: { type: 'choice', list: 'concerns', choices: { grief: { label: 'Grief' }, trauma: {} } },
    },
    rows: {
      type: 'variants',
      by: 'type',
      of: { one: { kind: { type: 'choice', list: 'partnerKinds', choices: { other: {} } } } },
    },
    plain: { type: 'choice', choices: { grief: {} } },
  },
};
const codesOf = (value: unknown) =>
  parseChoices(value).findings.map(({ code, path }) => `${code} ${path.join('.')}`);

test('a set of choices comes back as it is', () => {
  expect(parseChoices(CHOICES)).toEqual({ ok: true, value: CHOICES, findings: [] });
});

test('a set that cannot be used is refused, with the place', () => {
  const [word] = CHOICES.lists.concerns!;
  expect(codesOf('choices')).toEqual(['form.kind-wrong ']);
  expect(codesOf({ ...CHOICES, lists: { concerns: [word, word] } })).toEqual([
    'form.entry-repeated lists.concerns.1.id',
  ]);
  expect(codesOf({ ...CHOICES, lists: { concerns: [] } })).toEqual(['form.list-too-short lists.concerns']);
  expect(codesOf({ ...CHOICES, lists: { concerns: [{ id: 'a b', label: 'A' }] } })).toEqual([
    'form.id-unreadable lists.concerns.0.id',
  ]);
  expect(codesOf({ ...CHOICES, lists: { concern: [word] } })).toEqual(['form.key-misspelled lists.concern']);
  expect(codesOf({ ...CHOICES, lists: { partnerKinds: [{ ...word, side: 'church' }] } })).toEqual([
    'form.choice-unknown lists.partnerKinds.0.side',
  ]);
});

test('words are added to those of the form, or take their place', () => {
  const filled = { form: 'xx-need@1', why: ['climate', 'trauma'], rows: { type: 'one', kind: 'tribe' } };
  expect(parseForm(filled, FORM).findings.map(({ code }) => code)).toEqual([
    'form.choice-unknown',
    'form.choice-unknown',
  ]);
  expect(parseForm(filled, FORM, { choices: CHOICES })).toEqual({ ok: true, value: filled, findings: [] });
  const only = { ...CHOICES, extends: false };
  expect(parseForm(filled, FORM, { choices: only }).findings.map(({ path }) => path.join('.'))).toEqual([
    'why.1',
  ]);
  expect(parseForm({ ...filled, plain: 'climate' }, FORM, { choices: CHOICES }).ok).toBe(false);
});

test('a form is compiled once for each set, and stays as it is without words for it', () => {
  expect(withChoices(FORM, CHOICES)).toBe(withChoices(FORM, CHOICES));
  expect(withChoices(FORM)).toBe(FORM);
  expect(withChoices(FORM, { form: 'choices@1', id: 'xx', lists: {} })).toBe(FORM);
});

test('a word with the id of a built-in one says its label anew and keeps what is known of it', () => {
  const builtIn = { grief: { label: 'Grief', split: 'none' }, trauma: { label: 'Trauma', split: 'none' } };
  expect(wordsOfList('concerns', builtIn, CHOICES)).toEqual({
    grief: { id: 'grief', label: 'Loss', split: 'none' },
    trauma: builtIn.trauma,
    climate: CHOICES.lists.concerns![0],
  });
});

test('a definition names its list, and a list that is not known is refused', () => {
  expect(parseFormDefinition(FORM)).toEqual({ ok: true, value: FORM, findings: [] });
  const fields = { why: { type: 'choice', list: 'colors', choices: { a: {} } } };
  expect(parseFormDefinition({ ...FORM, fields }).findings.map(({ code }) => code)).toEqual([
    'form.choice-unknown',
  ]);
});

test('the field that names the form asks for nothing else', () => {
  const withForm = (form: unknown) =>
    parseFormDefinition({ ...FORM, fields: { ...FORM.fields, form } }).findings.map(({ code }) => code);
  expect(withForm({ type: 'text', most: 10 })).toEqual(['form.form-field-taken']);
  expect(withForm({ type: 'choice', choices: { a: {} } })).toEqual(['form.form-field-taken']);
  expect(withForm({ type: 'choice', choices: { 'xx-need@1': {} } })).toEqual([]);
});

test('never throws, whatever is given', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.anything().map((lists) => ({ ...CHOICES, lists })),
      ),
      (value) => {
        parseChoices(value);
      },
    ),
  );
});
