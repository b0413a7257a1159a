import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  audit,
  type DisclosurePolicyInput,
  type DisclosureTable,
  type ProtectionLevel,
  protect,
} from '../../src/disclosure/index.js';
import { combinations, flat, leavesBelow, realTable, shuffled, tableOf, tinyTable } from './tables.js';

const level = fc.constantFrom<ProtectionLevel>('exact', 'cover', { width: 3 });

/** Tables with facts besides their sums: a known sum of two cells, and an order of two others. */
const linkedTable: fc.Arbitrary<DisclosureTable> = fc
  .tuple(realTable, fc.nat())
  .map(([table, seed]): DisclosureTable => {
    const [one, two, three, four] = shuffled(table.cells, seed);
    const [less, more] = three!.v! < four!.v! ? [three!, four!] : [four!, three!];
    return {
      ...table,
      equations: [
        {
          terms: [
            [1, one!.k],
            [1, two!.k],
          ],
          rhs: one!.v! + two!.v!,
        },
      ],
      inequalities: [
        {
          terms: [
            [1, more.k],
            [-1, less.k],
          ],
          lo: 0,
          hi: null,
        },
      ],
    };
  });

/** Whether any choice is safe: the one that hides all that may be hidden is the safest. */
function hasSafeChoice(table: DisclosureTable, policy: DisclosurePolicyInput): boolean {
  const isRoot = (k: readonly string[]) => k.every((code, d) => code === table.dims[d]!.root);
  const all = table.cells.filter(({ k, v }) => v! > 0 && !isRoot(k)).map(({ k }) => k);
  return audit(table, all, policy).safe;
}

describe('a table that has a safe choice', () => {
  test.each([
    ['tiny', tinyTable, 3, 12],
    ['flat, nested and in three dimensions', realTable, 11, 12],
    ['with further facts', linkedTable, 11, 4],
  ] as const)('is protected, and no other one: %s', (_, tables, threshold, numRuns) => {
    fc.assert(
      fc.property(tables, level, (table, level) => {
        const policy = { threshold, level };
        const result = protect(table, policy);
        expect(result.ok).toBe(hasSafeChoice(table, policy));
        if (!result.ok) return;
        const { hidden, cost } = result.value.internal;
        const keys = hidden.map(({ k }) => k);
        expect(result.value.internal.audit.safe).toBe(true);
        // An audit that was not given the tables of the search may not find them again, and then says so.
        const exposed = audit(table, keys, policy).exposed.filter(({ unproven }) => !unproven);
        expect(exposed).toEqual([]);
        expect(cost.lowerBound).toBeLessThanOrEqual(cost.cells);
      }),
      { numRuns },
    );
  });

  test('is protected no worse with more steps', () => {
    fc.assert(
      fc.property(fc.oneof(realTable, linkedTable), level, (table, level) => {
        let before = Number.POSITIVE_INFINITY;
        let bound = 0;
        for (const steps of [30_000, 300_000, 1_000_000, 4_000_000, 9_000_000]) {
          const policy = { threshold: 11, level, steps };
          const result = protect(table, policy);
          const cells = result.ok ? result.value.internal.cost.cells : Number.POSITIVE_INFINITY;
          expect(cells).toBeLessThanOrEqual(before);
          before = cells;
          if (!result.ok) continue;
          expect(result.value.internal.audit.safe).toBe(true);
          bound = Math.max(bound, result.value.internal.cost.lowerBound);
          expect(JSON.stringify(protect(table, policy))).toBe(JSON.stringify(result));
        }
        expect(bound).toBeLessThanOrEqual(before);
      }),
      { numRuns: 8 },
    );
  });
});

/** A flat table of made-up counts, some of them small. */
function madeUp(sizes: readonly number[], smallOf: number): DisclosureTable {
  const dims = sizes.map((size, d) => flat('abc'[d]!, 'ABC'[d]!, size));
  let state = 7;
  const next = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const bottom = combinations(dims.map((dim) => leavesBelow(dim, dim.root)));
  return tableOf(
    dims,
    bottom.map(() => (next(smallOf) === 0 ? next(11) : 11 + next(150))),
  );
}

test.each([
  [[5, 5, 4], 'exact', 30],
  [[5, 5, 4], 'cover', 30],
  [[7, 7, 7], 'exact', 90],
  [[7, 7, 7], 'cover', 110],
  [[60, 12], 'cover', 60],
] as const)('a table of %j at level %s is protected within few steps', (sizes, level, most) => {
  const policy = { threshold: 11, level, steps: 5_000_000 };
  const result = protect(madeUp(sizes, 8), policy);
  expect(result.findings.filter(({ severity }) => severity === 'fatal')).toEqual([]);
  const { cost, audit } = result.ok ? result.value.internal : { cost: null, audit: null };
  expect(audit?.safe).toBe(true);
  expect(cost!.cells).toBeLessThanOrEqual(most);
  expect(cost!.lowerBound).toBeLessThanOrEqual(cost!.cells);
});
