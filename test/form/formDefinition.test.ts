import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completenessOf, type FormDefinition, parseForm, parseFormDefinition } from '../../src/form/index.js';

const VISIT: FormDefinition = {
  form: 'form@1',
  id: 'xx-visit@1',
  title: 'Visit',
  languages: { es: { title: 'Visita', on: 'Fecha' } },
  source: { title: 'Handbook', url: 'https://example.org' },
  fields: {
    on: { type: 'date', label: 'Day', required: true },
    people: {
      type: 'list',
      of: { type: 'group', fields: { role: { type: 'choice', choices: { lead: { label: 'Lead' } } } } },
    },
    counts: { type: 'map', keys: { a: {}, b: {} }, of: { type: 'reportedValue', decimals: 1 } },
    what: { type: 'either', of: [{ type: 'yesNo' }, { type: 'text', most: 50 }] },
    events: { type: 'variants', by: 'type', of: { plan: { aim: { type: 'id' } } } },
  },
};
const codesOf = (value: unknown) => parseFormDefinition(value).findings.map(({ code }) => code);

test('a definition of every kind of field comes back as it is', () => {
  expect(parseFormDefinition(VISIT)).toEqual({ ok: true, value: VISIT, findings: [] });
});

test('a definition that nobody can fill is refused', () => {
  const withFields = (fields: unknown) => codesOf({ ...VISIT, fields });
  expect(codesOf('form')).toEqual(['form.kind-wrong']);
  expect(codesOf({ ...VISIT, basis: 'official' })).toEqual(['form.choice-unknown']);
  expect(withFields([])).toEqual(['form.kind-wrong']);
  expect(withFields({ a: { type: 'group' } })).toEqual(['form.missing']);
  expect(withFields({ a: { type: 'choice', choices: {} } })).toEqual(['form.list-too-short']);
  expect(withFields({ a: { type: 'list', of: { type: 'text' } } })).toEqual(['form.missing']);
  expect(withFields({ a: { type: 'text', least: 5, most: 1 } })).toEqual(['form.bounds-crossed']);
  expect(withFields(JSON.parse('{ "__proto__": { "type": "date" } }'))).toEqual(['form.field-keys-unusable']);
  const own = { type: 'variants', by: 'type', of: { a: { type: { type: 'date' } } } };
  expect(withFields({ a: own })).toEqual(['form.field-keys-unusable']);
});

test('what holds itself, is too deep or too large is refused before it is read', () => {
  const circle: Record<string, unknown> = { type: 'group' };
  circle['fields'] = { again: circle };
  expect(codesOf({ ...VISIT, fields: { circle } })).toEqual(['form.definition-too-large']);
  const many = Object.fromEntries(Array.from({ length: 21_000 }, (_, i) => [`f${i}`, { type: 'date' }]));
  expect(codesOf({ ...VISIT, fields: many })).toEqual(['form.definition-too-large']);
});

test('never throws, whatever is given', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.anything().map((fields) => ({ ...VISIT, fields })),
      ),
      (value) => {
        parseFormDefinition(value);
      },
    ),
  );
});

test('what is filled names its form and is read by the definition', () => {
  const filled = { form: 'xx-visit@1', on: '2020-10-01', counts: { a: 2.5 }, what: true };
  expect(parseForm(filled, VISIT)).toEqual({ ok: true, value: filled, findings: [] });
  expect(parseForm({ on: '2020-10-01' }, VISIT).findings.map(({ code, field }) => [code, field])).toEqual([
    ['form.missing', 'form'],
  ]);
  expect(parseForm({ ...filled, form: 'xx-visit@2' }, VISIT).ok).toBe(false);
  expect(parseForm({ counts: { a: '2.5' } }, VISIT, { draft: true, text: true })).toEqual({
    ok: true,
    value: { counts: { a: 2.5 } },
    findings: [],
  });
});

test('completeness counts required answers, those in entries of lists too', () => {
  const { sections, percent } = completenessOf({ events: { aim: 'a' } }, VISIT);
  expect(percent).toBe(0);
  expect(sections.map(({ section, required, filled }) => [section, required, filled])).toEqual([
    ['on', 1, 0],
    ['people', 0, 0],
    ['counts', 0, 0],
    ['what', 0, 0],
    ['events', 1, 0],
  ]);
});
