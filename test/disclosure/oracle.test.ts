import fc from 'fast-check';
import * as highsModule from 'highs';
import { beforeAll, expect, test } from 'vitest';
import { audit, type CellKey, type DisclosureTable, protect } from '../../src/disclosure/index.js';
import { combinations, realTable } from './tables.js';
import { vector } from './vectors.js';

// Another solver, another way to write the table down: one unknown a cell, all sums as rows.

interface Solver {
  solve(problem: string): { readonly Status: string; readonly ObjectiveValue: number };
}

// The package is CommonJS and its types speak of a default export, which Node puts one level deeper.
const load = highsModule.default as unknown as () => Promise<Solver>;
let solver: Solver;
beforeAll(async () => {
  solver = await load();
});

interface Row {
  readonly text: string;
}

function rowsOf({ dims, cells, equations = [], inequalities = [] }: DisclosureTable): Row[] {
  const name = (key: CellKey) => `x${cells.findIndex(({ k }) => k.join('|') === key.join('|'))}`;
  const terms = (list: readonly (readonly [number, CellKey])[]) =>
    list
      .map(([coefficient, key]) => `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${name(key)}`)
      .join(' ');
  const sums = dims.flatMap(({ tree }, d) => {
    const others = dims.map((dim, at) => (at === d ? [''] : [dim.root, ...Object.values(dim.tree).flat()]));
    return Object.entries(tree).flatMap(([parent, children]) =>
      combinations(others).map((key) => {
        const at = (code: string) => key.map((own, index) => (index === d ? code : own));
        return {
          text: `${terms([[1, at(parent)], ...children.map((child) => [-1, at(child)] as const)])} = 0`,
        };
      }),
    );
  });
  return [
    ...sums,
    ...equations.map(({ terms: list, rhs }) => ({ text: `${terms(list)} = ${rhs}` })),
    ...inequalities.map(({ terms: list, lo }) => ({ text: `${terms(list)} >= ${lo}` })),
  ];
}

/** The least or greatest whole number a cell can be, by the other solver; `null` without limit. */
function solve(
  table: DisclosureTable,
  hidden: ReadonlySet<string>,
  cell: number,
  sense: 'Minimize' | 'Maximize',
) {
  const bounds = table.cells.map(({ k, v }, index) =>
    hidden.has(k.join('|')) ? `x${index} >= ${v === 0 ? 0 : 1}` : `x${index} = ${v}`,
  );
  const { Status, ObjectiveValue } = solver.solve(
    [
      sense,
      ` obj: x${cell}`,
      'Subject To',
      ...rowsOf(table).map(({ text }, index) => ` r${index}: ${text}`),
      'Bounds',
      ...bounds.map((bound) => ` ${bound}`),
      'General',
      ` ${table.cells.map((_, index) => `x${index}`).join(' ')}`,
      'End',
    ].join('\n'),
  );
  return Status === 'Optimal' ? Math.round(ObjectiveValue) : null;
}

function expectSame(table: DisclosureTable, keys: readonly CellKey[]) {
  const hidden = new Set(keys.map((key) => key.join('|')));
  for (const { k, min, max } of audit(table, keys, { threshold: 6, level: 'exact' }).cells) {
    const cell = table.cells.findIndex((each) => each.k.join('|') === k.join('|'));
    expect({ k, min, max }).toEqual({
      k,
      min: solve(table, hidden, cell, 'Minimize'),
      max: solve(table, hidden, cell, 'Maximize'),
    });
  }
}

test('another solver finds the same intervals, whatever is hidden', () => {
  fc.assert(
    fc.property(realTable, fc.nat(2 ** 30 - 1), (table, bits) => {
      const root = table.dims.map(({ root }) => root).join('|');
      const keys = table.cells.filter(
        ({ k }, index) => k.join('|') !== root && ((bits >>> (index % 30)) & 1) === 1,
      );
      expectSame(
        table,
        keys.map(({ k }) => k),
      );
    }),
    { numRuns: 12 },
  );
});

test.each(['t23', 't37', 't39'])('another solver finds the same intervals in what is hidden of %s', (id) => {
  const table = { ...vector(id), rates: [] };
  const result = protect(table, { ...table.policy, level: 'cover' });
  expect(result.ok).toBe(true);
  const hidden = result.ok ? result.value.internal.hidden.map(({ k }) => k) : [];
  expectSame(table, hidden);
});
