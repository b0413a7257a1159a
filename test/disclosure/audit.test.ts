import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit, type DisclosureTable } from '../../src/disclosure/index.js';
import { attack, percentage } from './attacker.js';
import { cellOf, combinations, permuted, realTable, tableOf, tinyTable } from './tables.js';
import { vector } from './vectors.js';

const isRoot = ({ dims }: DisclosureTable, key: readonly string[]) =>
  key.every((code, d) => code === dims[d]!.root);

/** Any cells but the grand total, by bits. */
function someKeys(table: DisclosureTable, bits: number): readonly (readonly string[])[] {
  return table.cells
    .map(({ k }) => k)
    .filter((k, index) => !isRoot(table, k) && ((bits >>> (index % 30)) & 1) === 1);
}

describe('against a reader who tries every table', () => {
  test('gives the same least and greatest count of every hidden cell', () => {
    fc.assert(
      fc.property(
        tinyTable,
        fc.nat(2 ** 30 - 1),
        fc.constantFrom('publish', 'suppress'),
        (table, bits, zeros) => {
          const hidden = someKeys(table, bits);
          const { cells } = audit(table, hidden, { threshold: 3, zeros });
          expect(cells.map(({ k, min, max }) => ({ k, min, max }))).toEqual(attack(table, hidden, zeros));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('gives the same when percentages are published', () => {
    fc.assert(
      fc.property(tinyTable, fc.nat(2 ** 30 - 1), fc.nat(1), (table, bits, decimals) => {
        const den = table.dims.map(({ root }) => root);
        const num = table.dims.map(({ root, tree }) => tree[root]![0]!);
        const whole = cellOf(table, den).v!;
        fc.pre(whole > 0);
        const percent = percentage(cellOf(table, num).v!, whole, decimals);
        const withRate = { ...table, rates: [{ num, den, percent, decimals }] };
        const hidden = someKeys(table, bits);
        const { cells } = audit(withRate, hidden, { threshold: 3, zeros: 'suppress' });
        expect(cells.map(({ k, min, max }) => ({ k, min, max }))).toEqual(
          attack(withRate, hidden, 'suppress'),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('witnesses', () => {
  test('are whole tables that show both ends of every interval and can be checked by addition', () => {
    fc.assert(
      fc.property(realTable, fc.nat(2 ** 30 - 1), (table, bits) => {
        const result = audit(table, someKeys(table, bits), { threshold: 6, zeros: 'suppress' });
        const { cells, witnesses, witnessKeys } = result;
        for (const witness of witnesses) expect(addsUp(table, witnessKeys, witness)).toBe(true);
        cells.forEach(({ min, max, witness }, index) => {
          expect(witnesses[witness.min]![index]).toBe(min);
          expect(max === null || witnesses[witness.max]![index] === max).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });
});

/** Fills a witness into the table and adds every total again. */
function addsUp(
  table: DisclosureTable,
  keys: readonly (readonly string[])[],
  witness: readonly number[],
): boolean {
  const found = new Map(keys.map((key, index) => [key.join('|'), witness[index]!]));
  const { dims } = table;
  const full = table.cells.map(({ k, v }) => ({ k, v: found.get(k.join('|')) ?? v! }));
  const leaves = combinations(
    dims.map(({ root, tree }) => [root, ...Object.values(tree).flat()].filter((code) => !tree[code])),
  );
  const bottom = [...leaves].map((key) => cellOf({ cells: full }, key).v!);
  const again = tableOf(dims, bottom);
  return full.every(({ k, v }) => Number.isSafeInteger(v) && v >= 0 && cellOf(again, k).v === v);
}

test('does not depend on the order of rows, columns and facts', () => {
  fc.assert(
    fc.property(realTable, fc.nat(2 ** 30 - 1), fc.nat(), (table, bits, seed) => {
      const hidden = someKeys(table, bits);
      const bare = (each: DisclosureTable) => {
        const { cells, safe, exactDisclosures } = audit(each, hidden, { threshold: 6 });
        return { cells: cells.map(({ witness: _, ...cell }) => cell), safe, exactDisclosures };
      };
      expect(bare(permuted(table, seed))).toEqual(bare(table));
    }),
    { numRuns: 40 },
  );
});

test('names the lines that give a cell away', () => {
  const { patterns, policy, ...table } = vector('trap-lone');
  const { exposed } = audit(table, patterns[0]!.suppressed, policy);
  expect(exposed).toEqual([
    { k: ['A', 'w'], lines: [{ kind: 'sum', total: ['District', 'w'], dimension: 'school' }] },
  ]);
});

test('counts a small cell that is still published as exposed', () => {
  const { patterns, policy, ...table } = vector('trap-lone');
  const { safe, exposed } = audit(table, [], policy);
  expect(safe).toBe(false);
  expect(exposed.map(({ k }) => k)).toEqual(patterns[0]!.suppressed);
});

test('says when a hidden cell has no upper limit, and shows a table far above the threshold', () => {
  const table = { dims: [{ name: 'school', root: 'District', tree: {} }], cells: [{ k: ['A'], v: 3 }] };
  const { safe, cells, witnesses } = audit(table, [['A']], { threshold: 6 });
  expect(safe).toBe(true);
  expect(cells[0]).toMatchObject({ min: 1, max: null, required: { min: 1, max: 5 } });
  expect(witnesses[cells[0]!.witness.max]![0]).toBeGreaterThan(5);
});

test('treats a cell that arrived hidden as unknown, not as zero', () => {
  const dims = [{ name: 'school', root: 'District', tree: { District: ['A', 'B'] } }];
  const cells = [
    { k: ['A'], v: null },
    { k: ['B'], v: 20 },
    { k: ['District'], v: 27 },
  ];
  const { safe, exactDisclosures, findings } = audit({ dims, cells }, [], { threshold: 11 });
  expect(safe).toBe(false);
  expect(exactDisclosures).toEqual([{ k: ['A'], value: 7, role: 'primary' }]);
  expect(findings.map(({ code }) => code)).toEqual(['disclosure.cell-arrived-hidden']);
});

test('takes a cell that is not listed for unknown to everybody', () => {
  const dims = [{ name: 'school', root: 'District', tree: { District: ['A', 'B', 'C'] } }];
  const cells = [
    { k: ['A'], v: 3 },
    { k: ['B'], v: 20 },
    { k: ['District'], v: 40 },
  ];
  const { safe, cells: audited, witnessKeys } = audit({ dims, cells }, [['A']], { threshold: 6 });
  expect(audited.map(({ min, max }) => [min, max])).toEqual([[1, 20]]);
  expect(witnessKeys).toEqual([['A'], ['C']]);
  expect(safe).toBe(true);
});

test('knows the orders of the policy', () => {
  const dims = [{ name: 'measure', root: 'enrolled', tree: {} }];
  const cells = [
    { k: ['enrolled'], v: 40 },
    { k: ['screened'], v: 12 },
    { k: ['identified'], v: 4 },
  ];
  const orders = [{ dimension: 'measure', lesser: 'identified', greater: 'screened' }];
  const { cells: audited } = audit({ dims, cells }, [['identified']], { threshold: 6, orders });
  expect(audited[0]).toMatchObject({ min: 1, max: 12 });
});

test('is never safe without steps to show it', () => {
  const { patterns, policy, ...table } = vector('t19');
  const pattern = patterns.find(({ name }) => name === 'optimum-cover')!;
  const { safe, cells } = audit(table, pattern.suppressed, { ...policy, steps: 2000 });
  expect(safe).toBe(false);
  expect(cells.some(({ unproven }) => unproven)).toBe(true);
});
