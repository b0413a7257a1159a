import { expect, test } from 'vitest';
import { completenessOfFields } from '../../src/form/completeness.js';
import type { Fields } from '../../src/form/index.js';

const text = { type: 'text', most: 9 } as const;
const FIELDS = {
  person: {
    type: 'group',
    label: 'Person',
    fields: {
      name: { ...text, label: 'Name', required: true },
      role: { ...text, label: 'Role', required: true },
      day: { type: 'date', label: 'Day', required: true },
      email: { type: 'email', label: 'E-mail' },
    },
  },
  later: { type: 'group', fields: { why: { ...text, required: true, forms: ['visit@2'] } } },
} as const satisfies Fields;

const of = (value: unknown, version?: string) => completenessOfFields(FIELDS, value, version);

test('counts the required answers that are there and well written, rounded down', () => {
  const { percent, sections } = of({ person: { name: 'A', role: 'B', day: 'soon' } }, 'visit@1');
  expect(percent).toBe(66);
  expect(sections).toEqual([
    {
      section: 'person',
      label: 'Person',
      required: 3,
      filled: 2,
      percent: 66,
      toDo: [{ path: ['person', 'day'], label: 'Day', code: 'core.date-unreadable' }],
    },
    { section: 'later', label: 'later', required: 0, filled: 0, percent: 100, toDo: [] },
  ]);
});

test('asks what the version of the form asks', () => {
  const begun = { person: {}, later: {} };
  expect(of(begun, 'visit@1').sections.map(({ required }) => required)).toEqual([3, 0]);
  expect(of(begun, 'visit@2').sections.map(({ required }) => required)).toEqual([3, 1]);
});

test('an optional answer that is badly written is to do and takes nothing from what is filled', () => {
  const { percent, sections } = of(
    { person: { name: 'A', role: 'B', day: '2020-10-01', email: 'nowhere' } },
    'visit@1',
  );
  expect(percent).toBe(100);
  expect(sections[0]).toMatchObject({ filled: 3, toDo: [{ label: 'E-mail' }] });
});

test('what is no record has no answers', () => {
  for (const value of [null, 'x', []]) expect(of(value, 'visit@1')).toEqual(of({}, 'visit@1'));
  expect(of({ person: {} }, 'visit@1').percent).toBe(0);
});
