import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit, type DisclosureTable, protect } from '../../src/disclosure/index.js';
import { flat, tableOf } from './tables.js';

const dims = [flat('school', 'District', 2)];
const good = tableOf(dims, [3, 20]);
const withCells = (cells: unknown): DisclosureTable => ({ ...good, cells }) as DisclosureTable;
const changed = (index: number, v: unknown) =>
  withCells(good.cells.map((cell, at) => (at === index ? { ...cell, v } : cell)));

const bad: [what: string, code: string, table: unknown][] = [
  ['nothing', 'form.kind-wrong', null],
  ['a list', 'form.kind-wrong', []],
  ['no dimensions', 'form.missing', { cells: [] }],
  ['a dimension without a tree', 'form.missing', { ...good, dims: [{ name: 'school', root: 'District' }] }],
  ['no list of cells', 'form.kind-wrong', withCells('none')],
  ['an empty table', 'disclosure.table-empty', withCells([])],
  ['a key that is too long', 'form.list-too-long', withCells([{ k: ['a', 'b'], v: 1 }])],
  ['an unknown status', 'form.choice-unknown', withCells([{ k: ['a'], v: 1, s: 'secret' }])],
  ['a negative count', 'disclosure.cell-not-count', changed(1, -1)],
  ['a fraction', 'disclosure.cell-not-count', changed(1, 2.5)],
  ['a mark', 'disclosure.cell-not-count', changed(1, '*')],
  ['no count at all', 'disclosure.cell-not-count', changed(1, undefined)],
  ['a number beyond exact whole ones', 'disclosure.cell-not-count', changed(1, 2 ** 53)],
  ['a cell that stands twice', 'disclosure.cell-twice', withCells([...good.cells, good.cells[0]])],
  ['a total that differs from its parts', 'disclosure.total-inconsistent', changed(0, 24)],
  [
    'parts above a total, one of them unknown',
    'disclosure.no-table-fits',
    withCells([
      { k: ['school1'], v: null },
      { k: ['school2'], v: 20 },
      { k: ['District'], v: 15 },
    ]),
  ],
  [
    'a code with two parents',
    'disclosure.tree-broken',
    {
      dims: [{ name: 's', root: 'T', tree: { T: ['A', 'B'], A: ['C', 'D'], B: ['C'] } }],
      cells: [{ k: ['C'], v: 1 }],
    },
  ],
  [
    'a code below itself',
    'disclosure.tree-broken',
    { dims: [{ name: 's', root: 'T', tree: { A: ['B', 'C'], B: ['A', 'D'] } }], cells: [{ k: ['C'], v: 1 }] },
  ],
  [
    'a parent of the root',
    'disclosure.tree-broken',
    { dims: [{ name: 's', root: 'T', tree: { A: ['T', 'C'] } }], cells: [{ k: ['C'], v: 1 }] },
  ],
  [
    'an equation that does not hold',
    'disclosure.total-inconsistent',
    { ...good, equations: [{ terms: [[1, ['school1']]], rhs: 4 }] },
  ],
  [
    'an equation with a fraction',
    'form.kind-wrong',
    { ...good, equations: [{ terms: [[0.5, ['school1']]], rhs: 4 }] },
  ],
  [
    'an inequality that does not hold',
    'disclosure.total-inconsistent',
    { ...good, inequalities: [{ terms: [[1, ['school1']]], lo: 4, hi: null }] },
  ],
  [
    'an inequality with one limit, and nothing about the other',
    'form.missing',
    { ...good, inequalities: [{ terms: [[1, ['school1']]], lo: 0 }] },
  ],
  [
    'a percentage of other counts',
    'disclosure.rate-inconsistent',
    { ...good, rates: [{ num: ['school1'], den: ['District'], percent: 12, decimals: 0 }] },
  ],
  [
    'a rate without decimals',
    'form.missing',
    { ...good, rates: [{ num: ['school1'], den: ['District'], percent: 13 }] },
  ],
];

describe.each(bad)('%s', (_, code, table) => {
  test('is a finding that blocks, and never safe', () => {
    const result = protect(table as DisclosureTable, { threshold: 6 });
    expect(result.ok).toBe(false);
    expect(
      result.findings.filter(({ severity }) => severity === 'fatal').map((finding) => finding.code),
    ).toContain(code);
    expect(audit(table as DisclosureTable, [], { threshold: 2 }).safe).toBe(false);
  });
});

test('a misspelled fact is a warning, since a reader may know what was not read', () => {
  const result = protect({ ...good, inequalites: [] } as DisclosureTable, { threshold: 6 });
  expect(result.ok).toBe(true);
  expect(result.findings.map(({ code, field }) => [code, field])).toEqual([
    ['form.key-misspelled', 'inequalites'],
  ]);
});

test('null says nothing, but for a count and a limit', () => {
  const facts = [{ terms: [[1, ['school1']]], lo: null, hi: null }];
  const table = { ...good, equations: null, rates: null, inequalities: facts } as unknown;
  expect(protect(table as DisclosureTable, { threshold: 6 }).ok).toBe(true);
});

test('one part only is told, and both are hidden or neither', () => {
  const table = tableOf(
    [{ name: 'school', root: 'All', tree: { All: ['North', 'South'], North: ['A'], South: ['B', 'C'] } }],
    [3, 20, 30],
  );
  const result = protect(table, { threshold: 6 });
  expect(result.findings.map(({ code }) => code)).toEqual(['disclosure.single-child']);
  const hidden = result.ok
    ? result.value.published.cells.filter(({ v }) => v === null).map(({ k }) => k[0])
    : [];
  expect(hidden).toEqual(expect.arrayContaining(['A', 'North']));
});

test('a cell that belongs to no total is told, for a code may be misspelled', () => {
  const table = withCells([...good.cells, { k: ['scool1'], v: 40 }]);
  const result = protect(table, { threshold: 6 });
  expect(result.findings.map(({ code, params }) => [code, params])).toEqual([
    ['disclosure.cell-in-no-line', { cell: 'scool1' }],
  ]);
});

test('sums over codes outside a tree count where the numbers bear them out', () => {
  const measures = [flat('school', 'District', 2), { name: 'measure', root: 'enrolled', tree: {} }];
  const cells = [
    { k: ['school1', 'served'], v: 3 },
    { k: ['school2', 'served'], v: 20 },
    { k: ['District', 'served'], v: 23 },
  ];
  const narrow = audit({ dims: measures, cells }, [['school1', 'served']], { threshold: 6 });
  expect(narrow.exactDisclosures.map(({ value }) => value)).toEqual([3]);
  // A student served at both schools: the total is no sum, and gives nothing away.
  const unduplicated = cells.map((cell) => (cell.k[0] === 'District' ? { ...cell, v: 22 } : cell));
  const open = audit({ dims: measures, cells: unduplicated }, [['school1', 'served']], { threshold: 6 });
  expect(open.exactDisclosures).toEqual([]);
});

test('findings never hold a count', () => {
  const result = protect(changed(0, 987_654), { threshold: 6 });
  expect(JSON.stringify(result.findings)).not.toContain('987654');
});

test('nothing that is passed in makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (table, policy) => {
      const result = protect(table as DisclosureTable, policy as object);
      if (result.ok) expect(result.value.internal.audit.safe).toBe(true);
      expect(audit(table as DisclosureTable, [['nowhere']], policy as object).safe).toBe(false);
    }),
  );
});
