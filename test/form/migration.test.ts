import { expect, test } from 'vitest';
import { type FieldChange, parseMigration } from '../../src/form/index.js';

const migration = (changes: readonly FieldChange[], more: object = {}) => ({
  form: 'migration@1',
  from: 'xx-visit@1',
  to: 'xx-visit@2',
  changes,
  ...more,
});
const told = (value: unknown) => {
  const { ok, findings } = parseMigration(value);
  return { ok, told: findings.map(({ code, path }) => `${code} ${path.join('.')}`) };
};

test('a migration is read as it was written', () => {
  const value = migration([
    { change: 'renamed', field: 'on', to: 'day' },
    { change: 'split', field: 'all', into: ['a', 'b'] },
    { change: 'merged', fields: ['c', 'd'], to: 'e' },
    { change: 'retired', field: 'f' },
    { change: 'added', field: 'g' },
  ]);
  expect(parseMigration(value)).toEqual({ ok: true, value, findings: [] });
});

test('a migration leads to a later version, or to a form of another name', () => {
  expect(told(migration([], { to: 'xx-visit@10', from: 'xx-visit@9' })).told).toEqual([]);
  expect(told(migration([], { to: 'xx-call@1', from: 'xx-visit@9' })).told).toEqual([]);
  for (const to of ['xx-visit@1', 'xx-visit@0'])
    expect(told(migration([], { to })).told).toContain('form.migration-backwards to');
});

test.each(['from', 'to'])('%s is the id of a form, or the migration is not taken', (key) => {
  expect(told(migration([], { [key]: 'visit' }))).toEqual({
    ok: false,
    told: expect.arrayContaining([`form.definition-id-unreadable ${key}`]),
  });
});

test('two changes of one field are told at the second, with the number of each', () => {
  const { ok, findings } = parseMigration(
    migration([
      { change: 'added', field: 'new' },
      { change: 'renamed', field: 'on', to: 'day' },
      { change: 'retired', field: 'on' },
    ]),
  );
  expect(ok).toBe(false);
  expect(findings).toMatchObject([
    {
      code: 'form.migration-field-twice',
      path: ['changes', 2],
      params: { name: 'on', form: 'xx-visit@1', other: 2, place: 3 },
    },
  ]);
});

test('two changes that make one field are told, too', () => {
  const { findings } = parseMigration(
    migration([
      { change: 'renamed', field: 'a', to: 'c' },
      { change: 'split', field: 'b', into: ['d', 'c'] },
    ]),
  );
  expect(findings).toMatchObject([
    { path: ['changes', 1], params: { name: 'c', form: 'xx-visit@2', other: 1, place: 2 } },
  ]);
});
