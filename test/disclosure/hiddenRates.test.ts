import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Audit,
  audit,
  type DisclosureTable,
  protect,
  type TableCell,
} from '../../src/disclosure/index.js';
import { percentage } from './attacker.js';
import { type Group, type Printed, rangesOf, reportOf } from './groups.js';

// Tables as they are printed: totals and percentages are there, the counts behind them are not.

const codes = ({ findings }: Pick<Audit, 'findings'>) => findings.map(({ code }) => code);
const nothing: Printed = { parts: new Set(), wholes: new Set() };
const policy = { threshold: 11, zeros: 'suppress' } as const;

/** Some groups with parts that are often small, and which of their counts are printed. */
const reports = (most: number, size: number) =>
  fc.record({
    groups: fc.array(
      fc
        .integer({ min: 2, max: size })
        .chain((whole) =>
          fc.tuple(
            fc.oneof(
              fc.integer({ min: 0, max: Math.min(whole, 4) }),
              fc.integer({ min: 0, max: whole >> 2 }),
            ),
            fc.constant(whole),
          ),
        ),
      { minLength: 2, maxLength: most },
    ),
    decimals: fc.constantFrom(0, 1, 1, 2),
    printed: fc.record({
      parts: fc.uniqueArray(fc.nat(5), { maxLength: 1 }).map((list) => new Set(list)),
      wholes: fc.uniqueArray(fc.nat(5), { maxLength: 2 }).map((list) => new Set(list)),
    }),
  });

describe('percentages of groups whose sizes are not printed', () => {
  test('leave each count what adding up all possible sums leaves it, and what is exact is named', () => {
    fc.assert(
      fc.property(reports(4, 40), ({ groups, decimals, printed }) => {
        const table = reportOf(groups, decimals, printed);
        const result = audit(table, [], policy);
        const ranges = rangesOf(groups, decimals, printed);
        const hidden = table.cells.flatMap(({ k, v }, index) =>
          v === null ? [{ k, range: ranges[index]! }] : [],
        );
        const found = new Map(result.cells.map(({ k, min, max }) => [k.join(), [min, max]]));
        expect(hidden.map(({ k }) => found.get(k.join()))).toEqual(hidden.map(({ range }) => range));
        const exact = hidden.filter(({ range: [min, max] }) => min === max).map(({ k }) => k.join());
        expect(result.exactDisclosures.map(({ k }) => k.join()).sort()).toEqual(exact.sort());
        expect(codes(result)).not.toContain('disclosure.bounds-unproven');
      }),
      { numRuns: 60 },
    );
  });

  test('are never said to fit no table, for they were made from one', () => {
    fc.assert(
      fc.property(reports(9, 700), ({ groups, decimals }) => {
        const table = reportOf(groups, decimals, nothing);
        const result = audit(table, [], policy);
        expect(result.findings.filter(({ severity }) => severity === 'fatal')).toEqual([]);
        expect(result.cells.filter(({ unproven }) => unproven)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** 14 of 269 students, by grade; of each grade only the percentage is printed. */
const retained: readonly Group[] = [
  [1, 11],
  [8, 94],
  [3, 81],
  [1, 30],
  [1, 53],
];

describe('14 of 269 students in grades of unknown size', () => {
  const table = reportOf(retained, 1, nothing);

  test('are a table that fits', () => {
    expect(table.rates!.map(({ percent }) => percent)).toEqual([9.1, 8.5, 3.7, 3.3, 1.9]);
    expect(codes(audit(table, [], policy))).not.toContain('disclosure.no-table-fits');
    expect(codes(protect(table, policy))).not.toContain('disclosure.no-table-fits');
  });

  test('are refused with the limit that stopped the search, and read with more steps', () => {
    for (const steps of [1, 1000]) {
      for (const { findings } of [
        audit(table, [], { ...policy, steps }),
        protect(table, { ...policy, steps }),
      ]) {
        const fatal = findings.filter(({ severity }) => severity === 'fatal');
        expect(fatal).toMatchObject([{ code: 'disclosure.fit-not-found', params: { steps } }]);
      }
    }
    expect(codes(audit(table, [], { ...policy, steps: 1_000_000 }))).not.toContain(
      'disclosure.fit-not-found',
    );
  });

  test('say how many counts stayed unproven, and name what is exact with more steps', () => {
    const few = audit(table, [], { ...policy, steps: 10_000 });
    const unproven = few.cells.filter((cell) => cell.unproven).length;
    expect(unproven).toBeGreaterThan(0);
    expect(few.findings).toContainEqual(
      expect.objectContaining({
        code: 'disclosure.bounds-unproven',
        severity: 'warning',
        params: { count: unproven, steps: 10_000 },
      }),
    );
    expect(few.exposed.every((cell) => cell.unproven)).toBe(true);
    const more = audit(table, [], { ...policy, steps: 1_000_000 });
    expect(more.cells.filter((cell) => cell.unproven)).toEqual([]);
    expect(codes(more)).not.toContain('disclosure.bounds-unproven');
  });

  test('with one more of them fit no table, which is proven', () => {
    const broken = table.equations!.map((equation, index) =>
      index === 0 ? { ...equation, rhs: 1 } : equation,
    );
    expect(codes(audit({ ...table, equations: broken }, [], policy))).toContain('disclosure.no-table-fits');
  });
});

/** Parts of a total, each with its percentage of it. */
function sharesOf(parts: readonly number[], decimals: number): DisclosureTable {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const names = parts.map((_, index) => `part${index + 1}`);
  return {
    dims: [{ name: 'part', root: 'Total', tree: { Total: names } }],
    cells: [{ k: ['Total'], v: total }, ...parts.map((v, index): TableCell => ({ k: [names[index]!], v }))],
    rates: parts.map((part, index) => ({
      num: [names[index]!],
      den: ['Total'],
      percent: percentage(part, total, decimals),
      decimals,
    })),
  };
}

describe('percentages of a known whole', () => {
  test('give away 1,353 and 1,533 and 4 of 2,890', () => {
    const table = sharesOf([1353, 1533, 4], 1);
    expect(table.rates!.map(({ percent }) => percent)).toEqual([46.8, 53, 0.1]);
    const keys = table.cells.slice(1).map(({ k }) => k);
    const arrived = table.cells.map(({ k, v }) => ({ k, v: k[0] === 'Total' ? v : null }));
    for (const cells of [table.cells, arrived]) {
      const { exactDisclosures } = audit({ ...table, cells }, keys, { threshold: 11 });
      expect(exactDisclosures.map(({ value }) => value)).toEqual([1353, 1533, 4]);
    }
  });

  test('leave each part what the others leave it of its own percentage', () => {
    const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3000 })), {
      minLength: 2,
      maxLength: 7,
    });
    fc.assert(
      fc.property(counts, fc.nat(127), fc.constantFrom(0, 1, 1, 2, 4), (parts, bits, decimals) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(total > 0);
        const table = sharesOf(parts, decimals);
        const hidden = [...parts.keys()].filter((index) => ((bits >> index) & 1) === 1);
        // All that have the same percentage, one by one.
        const own = hidden.map((index) => {
          const { percent } = table.rates![index]!;
          let [min, max] = [parts[index]!, parts[index]!];
          while (min > 0 && percentage(min - 1, total, decimals) === percent) min--;
          while (percentage(max + 1, total, decimals) === percent) max++;
          return { min, max };
        });
        const left = hidden.reduce((sum, index) => sum + parts[index]!, 0);
        const sum = (end: 'min' | 'max') => own.reduce((all, each) => all + each[end], 0);
        const expected = own.map(({ min, max }) => ({
          min: Math.max(min, left - (sum('max') - max)),
          max: Math.min(max, left - (sum('min') - min)),
        }));
        const { cells } = audit(
          table,
          hidden.map((index) => [`part${index + 1}`]),
          policy,
        );
        expect(cells.map(({ min, max }) => ({ min, max }))).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});
