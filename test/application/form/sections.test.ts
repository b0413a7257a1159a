import { expect, test } from 'vitest';
import { APPLICATION_SECTIONS, RUBRIC } from '../../../src/application/index.js';
import type { Field } from '../../../src/form/index.js';
import { CORE_TOPICS } from '../../../src/monthly/form/measures.js';
import { COMMITMENTS } from '../../../src/network/index.js';

function fieldsOf(field: Field, name: string): [string, Field][] {
  const inside = field.type === 'list' ? field.of : field;
  const own: [string, Field][] = [[name, field]];
  if (inside.type !== 'group') return own;
  return own.concat(
    Object.entries(inside.fields).flatMap(([key, inner]) => fieldsOf(inner, `${name}.${key}`)),
  );
}

const all = Object.entries(APPLICATION_SECTIONS).flatMap(([key, section]) => fieldsOf(section, key));

test('every field has a label and a sentence of help', () => {
  for (const [name, { label, help }] of all) {
    expect(label, name).not.toBe('');
    expect(help, name).toMatch(/[.]$/);
  }
});

test('limits are in order and reachable', () => {
  for (const [name, field] of all) {
    if ('least' in field)
      expect(field.least, name).toBeLessThanOrEqual(field.most ?? Number.POSITIVE_INFINITY);
    if (field.type === 'choice') expect(Object.keys(field.choices).length, name).toBeGreaterThan(1);
  }
});

test('whatever asks for a name, an email or a phone is marked as personal', () => {
  const asks = all.filter(
    ([name, { type }]) =>
      type === 'email' || /(Contact|superintendent|members|signature)\.(name|phone)$/.test(name),
  );
  expect(asks.length).toBeGreaterThan(8);
  expect(asks.filter(([, { personal }]) => !personal)).toEqual([]);
});

test('the promises are the commitments of the network, word for word', () => {
  const { fields } = APPLICATION_SECTIONS.commitments;
  const texts = Object.entries(COMMITMENTS).map(([id, { label }]) => [id, label]);
  expect(Object.entries(fields).map(([id, { label }]) => [id, label])).toEqual(texts);
});

test('data capability asks for the six core topics of the monthly form', () => {
  expect(Object.keys(APPLICATION_SECTIONS.readiness.fields.dataCapability.fields)).toEqual([...CORE_TOPICS]);
});

test('the points of the rubric add up to 100, each a whole number of half points a score', () => {
  const weights = RUBRIC.criteria.map(({ weight }) => weight);
  expect(weights.reduce((sum: number, one) => sum + one, 0)).toBe(100);
  expect(weights.every((one) => Number.isInteger((2 * one) / RUBRIC.scale.greatest))).toBe(true);
});
