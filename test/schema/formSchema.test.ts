import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInstant, isIsoDate } from '../../src/core/index.js';
import { type FormDefinition, parseForm } from '../../src/form/index.js';
import { formJsonSchema, formSchema } from '../../src/schema/index.js';

const VISIT = {
  form: 'form@1',
  id: 'xx-visit@1',
  title: 'Visit',
  fields: {
    on: { type: 'date', label: 'Day', help: 'The day of the visit.', required: true },
    year: { type: 'schoolYear' },
    grades: { type: 'list', least: 1, most: 3, of: { type: 'grade' } },
    hours: { type: 'number', least: 0, most: 24, decimals: 1 },
    people: { type: 'number', least: 0, most: 99, decimals: 0 },
    name: { type: 'text', least: 2, most: 4 },
    place: { type: 'organization' },
    by: { type: 'email' },
    goal: { type: 'id' },
    month: { type: 'month' },
    at: { type: 'instant' },
    done: { type: 'yesNo' },
    kind: { type: 'choice', choices: { training: { label: 'Training' }, other: {} } },
    counts: { type: 'map', keys: { a: {}, b: {} }, of: { type: 'reportedValue' } },
    notes: { type: 'map', most: 1, of: { type: 'text', most: 9 } },
    what: { type: 'either', of: [{ type: 'yesNo' }, { type: 'list', of: { type: 'id' } }] },
    event: { type: 'variants', by: 'type', of: { plan: { aim: { type: 'id', required: true } }, stop: {} } },
    rating: { type: 'evidence' },
    rest: { type: 'anything' },
  },
} as const satisfies FormDefinition;
const FILLED = {
  form: 'xx-visit@1',
  on: '2020-10-01',
  year: '2020-2021',
  grades: ['Grade 1', 'K'],
  hours: 2.5,
  people: 3,
  name: 'Ann',
  place: '00240000',
  by: 'a@example.org',
  goal: 'g-1',
  month: '2020-10',
  at: '2020-10-01T10:00:00Z',
  done: true,
  kind: 'training',
  counts: { a: 1, b: 'declined' },
  notes: { any: 'text' },
  what: ['a'],
  event: { type: 'plan', aim: 'a' },
  rating: { registry: 'essa', value: 'essa1' },
  rest: [1],
};
const schema = formSchema(VISIT);

test('gives what the reader gives', () => {
  const outcome = parseForm({ ...FILLED, unknown: 1 }, VISIT);
  expect(outcome.ok && outcome.value).toEqual({ ...FILLED, year: '2020-21', grades: ['01', 'K'] });
  expect(schema.parse({ ...FILLED, unknown: 1 })).toEqual(outcome.ok && outcome.value);
});

test('takes what the reader takes, and names what is wrong by the same codes', () => {
  const parts = [
    null,
    0,
    1,
    2.5,
    25,
    -1,
    1.23,
    true,
    'x',
    'abcde',
    '2020-10',
    '240000',
    'stop',
    'a b',
    [],
    ['x'],
    [3],
    {},
  ];
  const values = fc.oneof(
    fc.constantFrom<unknown>(...parts, { type: 'stop' }, { type: 'go' }, { a: -1 }, { a: 'x', b: 'y' }),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(FILLED)), values, (key, value) => {
      const given = { ...FILLED, [key]: value };
      const { ok, findings } = parseForm(given, VISIT);
      const result = schema.safeParse(given);
      // A blank text counts as not said for the reader; a schema takes it where its field takes texts.
      if (ok && JSON.stringify(value)?.match(/"\s*"/)) return;
      expect([given[key as 'on'], result.success]).toEqual([given[key as 'on'], ok]);
      const codes = findings.filter(({ severity }) => severity === 'fatal').map(({ code }) => code);
      // Entries that are too many are not read.
      if (codes.includes('form.list-too-long')) return;
      for (const { message } of result.error?.issues ?? []) expect(codes).toContain(message);
    }),
    { numRuns: 1000 },
  );
});

test('is written as JSON Schema, which takes what the schema takes', () => {
  const written = formJsonSchema(VISIT);
  expect(written).toMatchObject({
    title: 'Visit',
    required: ['form', 'on'],
    properties: { on: { title: 'Day', description: 'The day of the visit.', $ref: '#/$defs/date' } },
    $defs: { date: { format: 'date' } },
  });
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  ajv.addFormat('date', isIsoDate);
  ajv.addFormat('date-time', isInstant);
  const validate = ajv.compile(written);
  expect(validate(FILLED)).toBe(true);
  expect(validate({ ...FILLED, people: 2.5 })).toBe(false);
  expect(validate({ ...FILLED, place: '240000' })).toBe(false);
  expect(validate({ ...FILLED, on: null })).toBe(false);
});
