import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVIDENCE_REGISTRIES } from '../../src/core/evidenceRegistries.js';
import { EXPLANATION_FIELDS } from '../../src/form/explanationFields.js';
import type { Field, Fields } from '../../src/form/field.js';
import { EVIDENCE_FIELD } from '../../src/form/read/evidenceField.js';
import { type ReadFormOptions, readForm } from '../../src/form/read/readForm.js';

const read = (fields: Fields, value: unknown, options?: ReadFormOptions) => {
  const { value: known, breaches } = readForm({ id: 'visit', fields }, value, options);
  return { known, told: breaches.map(({ rule, path }) => `${rule.code} ${path.join('.')}`.trim()) };
};
const one = (field: Field, value: unknown, options?: ReadFormOptions) =>
  read({ it: field }, { it: value }, options);

test.each<[Field, unknown, unknown]>([
  [{ type: 'text', most: 3 }, ' ab ', ' ab '],
  [{ type: 'number', least: 0, most: 9 }, 1.234, 1.234],
  [{ type: 'number', least: 0, most: 1, decimals: 1 }, 0.3, 0.3],
  [{ type: 'choice', choices: { yes: {}, no: 'No' } }, 'no', 'no'],
  [{ type: 'date' }, '2020-10-31', '2020-10-31'],
  [{ type: 'month' }, '2020-10', '2020-10'],
  [{ type: 'instant' }, '2020-10-31T10:00:00Z', '2020-10-31T10:00:00Z'],
  [{ type: 'schoolYear' }, '2020-2021', '2020-21'],
  [{ type: 'organization' }, '00240000', '00240000'],
  [{ type: 'grade' }, 'Grade 1', '01'],
  [{ type: 'email' }, 'a@example.org', 'a@example.org'],
  [{ type: 'id' }, 'screening-1', 'screening-1'],
  [{ type: 'yesNo' }, false, false],
  [{ type: 'reportedValue' }, 0, 0],
  [{ type: 'reportedValue' }, 'notCollected', 'notCollected'],
  [{ type: 'anything' }, { a: [1] }, { a: [1] }],
  [
    { type: 'evidence' },
    { registry: 'essa', value: 'essa3', ratedOn: null },
    { registry: 'essa', value: 'essa3' },
  ],
  [
    { type: 'map', of: { type: 'text', most: 9 } },
    JSON.parse('{ "__proto__": "b", "c": " " }'),
    JSON.parse('{ "__proto__": "b" }'),
  ],
  [{ type: 'either', of: [{ type: 'choice', choices: { all: {} } }, { type: 'yesNo' }] }, true, true],
  [{ type: 'either', of: [{ type: 'choice', choices: { all: {} } }, { type: 'yesNo' }] }, 'all', 'all'],
])('%j takes %j', (field, value, known) => {
  expect(one(field, value)).toEqual({ known: { it: known }, told: [] });
});

test.each<[Field, unknown, string]>([
  [{ type: 'text', most: 3 }, 4, 'form.kind-wrong it'],
  [{ type: 'number', least: 0, most: 9 }, Number.POSITIVE_INFINITY, 'form.kind-wrong it'],
  [{ type: 'choice', choices: { yes: {} } }, 'toString', 'form.choice-unknown it'],
  [{ type: 'date' }, '2020-02-30', 'core.date-unreadable it'],
  [{ type: 'date' }, 20201001, 'core.date-unreadable it'],
  [{ type: 'month' }, 'Oct-20', 'core.month-changed-by-excel it'],
  [{ type: 'instant' }, '2020-10-31T10:00:00', 'core.instant-without-offset it'],
  [{ type: 'instant' }, '2020-10-31', 'core.instant-unreadable it'],
  [{ type: 'schoolYear' }, '2020/21', 'core.school-year-unreadable it'],
  [{ type: 'organization' }, 240000, 'core.code-is-number it'],
  [{ type: 'organization' }, '240000', 'core.code-lost-zeros it'],
  [{ type: 'grade' }, '13', 'core.grade-unreadable it'],
  [{ type: 'yesNo' }, 'yes', 'form.kind-wrong it'],
  [{ type: 'reportedValue' }, -1, 'core.number-negative it'],
  [{ type: 'reportedValue', scale: { least: 1, greatest: 5 } }, 6, 'core.number-off-scale it'],
  [{ type: 'evidence' }, 'essa3', 'form.kind-wrong it'],
  [{ type: 'evidence' }, { value: 'essa3' }, 'form.missing it.registry'],
  [{ type: 'evidence' }, { registry: 'essa', value: 'model' }, 'form.choice-unknown it.value'],
  [{ type: 'evidence' }, { registry: 'wwc' }, 'form.missing it.value'],
  [{ type: 'map', keys: { a: {} }, of: { type: 'yesNo' } }, { 'Ann Lee': true }, 'form.keys-foreign it'],
  [
    { type: 'either', of: [{ type: 'yesNo' }, { type: 'list', of: { type: 'id' } }] },
    4,
    'form.kind-wrong it',
  ],
  [
    { type: 'either', of: [{ type: 'yesNo' }, { type: 'list', of: { type: 'id' } }] },
    ['a b'],
    'form.id-unreadable it.0',
  ],
])('%j does not take %j: %s', (field, value, told) => {
  expect(one(field, value).told).toEqual([told]);
});

test('what is null, blank or an emptied number field is not said', () => {
  for (const value of [null, undefined, '', '  ', Number.NaN]) {
    expect(one({ type: 'yesNo' }, value)).toEqual({ known: {}, told: [] });
    expect(one({ type: 'yesNo', required: true }, value).told).toEqual(['form.missing it']);
    expect(one({ type: 'yesNo', required: true }, value, { complete: false }).told).toEqual([]);
  }
});

describe('of a group', () => {
  const name: Field = { type: 'text', most: 9, required: true };
  test('that is required and not there, each required field is missing', () => {
    expect(one({ type: 'group', required: true, fields: { name, town: { type: 'id' } } }, null)).toEqual({
      known: {},
      told: ['form.missing it.name'],
    });
    expect(one({ type: 'group', required: true, fields: { town: { type: 'id' } } }, null).told).toEqual([
      'form.missing it',
    ]);
  });

  test('keys that are slips are named one by one, others are counted, and none is read', () => {
    const value = { naem: 'a', 'Ann Lee': 1, 'Bo Lee': 2, name: 'x', nothing: null };
    const { breaches, value: known } = readForm({ id: 'visit', fields: { name } }, value);
    expect(known).toEqual({ name: 'x' });
    expect(breaches.map(({ rule, field, params, path }) => [rule.code, field, params, path])).toEqual([
      ['form.key-misspelled', 'naem', { field: 'naem', nearest: 'name' }, ['naem']],
      ['form.keys-foreign', undefined, { field: 'visit', count: 2 }, []],
    ]);
    expect(read({ name }, value, { extras: 'ignored' }).told).toEqual([]);
  });
});

describe('of a list', () => {
  const text: Field = { type: 'text', most: 3 };
  test('holes and blanks are missing entries, and the others keep their places', () => {
    const rows: Field = { type: 'list', of: { type: 'group', fields: { a: text } } };
    // biome-ignore lint/suspicious/noSparseArray: what a program may send
    expect(one(rows, [{ a: 'x' }, , null, 'row', { a: 'y' }])).toEqual({
      known: { it: [{ a: 'x' }, {}, {}, {}, { a: 'y' }] },
      told: ['form.missing it.1', 'form.missing it.2', 'form.kind-wrong it.3'],
    });
    expect(one({ type: 'list', of: text }, ['x', '', 'long', 'y'])).toEqual({
      known: { it: ['x', 'y'] },
      told: ['form.missing it.1', 'form.text-too-long it.2'],
    });
  });

  test('of a draft may have entries without a value, which stay as nothing', () => {
    expect(one({ type: 'list', of: text, least: 3 }, ['x', ''], { complete: false })).toEqual({
      known: { it: ['x', null] },
      told: [],
    });
  });
});

test('variants have the fields of their word', () => {
  const events: Field = {
    type: 'variants',
    by: 'type',
    of: { plan: { aim: { type: 'id', required: true } }, stop: { on: { type: 'date' } } },
  };
  expect(one(events, { type: 'plan', aim: 'a' })).toEqual({
    known: { it: { type: 'plan', aim: 'a' } },
    told: [],
  });
  expect(one(events, { type: 'plan', on: '2020-10-01' }).told).toEqual([
    'form.missing it.aim',
    'form.keys-foreign it',
  ]);
  expect(one(events, { type: 'go' }).told).toEqual(['form.choice-unknown it.type']);
  expect(one(events, { typ: 'stop' }).told).toEqual(['form.key-misspelled it.typ', 'form.missing it.type']);
});

test('findings name fields by declared keys, never by keys that somebody chose', () => {
  const notes: Fields = { notes: { type: 'map', of: { type: 'text', most: 3 } } };
  const { breaches } = readForm({ id: 'visit', fields: notes }, { notes: { 'Ann Lee': 'too long' } });
  expect(breaches.map(({ field, params }) => [field, params])).toEqual([
    ['notes', { field: 'notes', greatest: 3 }],
  ]);
});

test('fields and choices belong to the versions that they name', () => {
  const fields: Fields = {
    old: { type: 'yesNo', forms: ['a@1'] },
    kind: { type: 'choice', choices: { x: {}, y: { label: 'Y', forms: ['a@2'] } } },
  };
  expect(read(fields, { old: true, kind: 'y' }, { version: 'a@1' }).told).toEqual([
    'form.choice-unknown kind',
  ]);
  expect(read(fields, { old: true, kind: 'y' }, { version: 'a@2' }).told).toEqual([
    'form.field-of-other-form old',
  ]);
  expect(read(fields, { old: true, kind: 'y' }).told).toEqual([]);
});

test('texts of a page are read where they are plainly meant', () => {
  const fields: Fields = {
    n: { type: 'number', least: 0, most: 99 },
    y: { type: 'yesNo' },
    v: { type: 'map', of: { type: 'reportedValue' } },
    l: { type: 'list', of: { type: 'group', fields: { n: { type: 'number', least: 0, most: 99 } } } },
    e: {
      type: 'either',
      of: [
        { type: 'choice', choices: { '7': {} } },
        { type: 'number', least: 0, most: 9 },
      ],
    },
    t: { type: 'text', most: 5 },
  };
  const page = { n: '40', y: 'Yes', v: { a: 'Not collected', b: '3' }, l: [{ n: '4.5' }], e: '8', t: '40' };
  expect(read(fields, page, { text: true })).toEqual({
    known: { n: 40, y: true, v: { a: 'notCollected', b: 3 }, l: [{ n: 4.5 }], e: 8, t: '40' },
    told: [],
  });
  expect(read(fields, { e: '7' }, { text: true }).known).toEqual({ e: '7' });
  expect(read(fields, page).told).toContain('form.kind-wrong n');
});

test('a part of a larger form has paths from its top, and field names too', () => {
  const { breaches } = readForm(
    { id: 'aim', fields: { id: { type: 'id', required: true } } },
    {},
    { at: ['aims', 2] },
  );
  expect(breaches.map(({ path, field }) => [path, field])).toEqual([[['aims', 2, 'id'], 'aims.id']]);
});

test('each registry of evidence can be read', () => {
  expect(Object.keys(EVIDENCE_FIELD.of)).toEqual(Object.keys(EVIDENCE_REGISTRIES));
});

test('reading never throws and never changes what it reads', () => {
  const every: Fields = {
    g: { type: 'group', required: true, fields: { t: { type: 'text', most: 5, required: true } } },
    l: { type: 'list', of: { type: 'evidence' } },
    m: { type: 'map', of: { type: 'reportedValue' } },
    e: { type: 'either', of: [{ type: 'date' }, { type: 'organization' }, { type: 'grade' }] },
    v: { type: 'variants', by: 'k', of: { a: { i: { type: 'instant' } } } },
  };
  const value = fc.oneof(
    fc.anything(),
    fc.record({
      g: fc.anything(),
      l: fc.array(fc.anything()),
      m: fc.anything(),
      e: fc.anything(),
      v: fc.anything(),
    }),
  );
  fc.assert(
    fc.property(value, fc.boolean(), (given, text) => {
      readForm({ id: 'any', fields: every }, given, { text });
    }),
  );
});

test('what an explanation quotes may be blank', () => {
  const explanation = {
    code: 'core.absence-word-unknown',
    params: { text: ' ', count: 3 },
    note: 'See the log.',
  };
  const { value, breaches } = readForm({ id: 'explanation', fields: EXPLANATION_FIELDS }, explanation);
  expect([value, breaches]).toEqual([explanation, []]);
  const { isReadable } = readForm(
    { id: 'explanation', fields: EXPLANATION_FIELDS },
    { code: 'a.b', params: { text: [] } },
  );
  expect(isReadable).toBe(false);
});

test.each([new Map([['on', '2020-10-01']]), new Date(0), new Set(), Promise.resolve()])(
  '%s is not read as a group that says nothing',
  (value) => {
    const fields = { on: { type: 'date' } } as const;
    expect(readForm({ id: 'visit', fields }, value).isReadable).toBe(false);
    const map = { notes: { type: 'map', of: { type: 'text', most: 9 } } } as const;
    expect(readForm({ id: 'visit', fields: map }, { notes: value }).isReadable).toBe(false);
  },
);
