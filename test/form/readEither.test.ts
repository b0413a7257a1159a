import { expect, test } from 'vitest';
import type { Field } from '../../src/form/index.js';
import { readForm } from '../../src/form/read/readForm.js';

const text = { type: 'text', most: 9 } as const;
const list = { type: 'list', most: 9, of: text } as const;
const group = { type: 'group', fields: { name: text } } as const;
const number = { type: 'number', least: 0, most: 9 } as const;

const read = (field: Field, value: unknown) => {
  const { value: known, breaches } = readForm({ id: 'visit', fields: { it: field } }, { it: value });
  return { known, told: breaches.map(({ rule, params }) => `${rule.code} ${params?.['kind'] ?? ''}`.trim()) };
};
const either = (...of: readonly Field[]): Field => ({ type: 'either', of });

test.each<[readonly Field[], unknown]>([
  [[{ type: 'yesNo' }, list], false],
  [[{ type: 'yesNo' }, list], ['a']],
  [[text, number], 3],
  [[text, number], 'a'],
  [[list, group], { name: 'A' }],
  [[list, { type: 'reportedValue' }], 'notCollected'],
  [[list, { type: 'reportedValue' }], 0],
  [[{ type: 'month' }, { type: 'date' }], '2020-10'],
  [[{ type: 'month' }, { type: 'date' }], '2020-10-31'],
  [[list, { type: 'anything' }], 3],
])('takes a value of any of its kinds: %j, %j', (of, value) => {
  expect(read(either(...of), value)).toEqual({ known: { it: value }, told: [] });
});

test.each<[readonly Field[], unknown, string]>([
  [[{ type: 'yesNo' }, list], 3, 'yes or no, list'],
  [[text, { type: 'date' }, { type: 'month' }], 3, 'text'],
  [[number, { type: 'reportedValue' }], {}, 'number, number or reason'],
  [[group, { type: 'evidence' }, { type: 'map', of: text, most: 9 }], 'a', 'group'],
])('says which kinds there are to a value of none: %j, %j', (of, value, kinds) => {
  expect(read(either(...of), value)).toEqual({ known: {}, told: [`form.kind-wrong ${kinds}`] });
});

test.each<[readonly Field[], unknown, Field]>([
  [[{ type: 'month' }, { type: 'date' }], '2020-13-41', { type: 'date' }],
  [[{ type: 'date' }, { type: 'month' }], '2020-13', { type: 'month' }],
  [[{ type: 'month' }, { type: 'date' }], 'soon', { type: 'month' }],
  [[list, { type: 'organization' }], 240000, { type: 'organization' }],
  [[number, list], 12, number],
])('says what is wrong by the kind that the value looks like: %j, %j', (of, value, kind) => {
  const alone = read(kind, value).told;
  expect(alone).not.toEqual([]);
  expect(read(either(...of), value).told).toEqual(alone);
});
