import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MonthlyReportInput, mergeTotals, totalsOf } from '../../../src/monthly/index.js';
import { anyReports, frozen } from '../arbitraries.js';
import { belchertown } from '../belchertown.js';

const report = (version: number, screened: number): MonthlyReportInput => ({
  organization: '00240000',
  month: '2020-10',
  version,
  values: { screened },
});
const conflict = { organization: '00240000', month: '2020-10', version: 1, measures: ['screened'] };

test('hold one entry an organization and month, sorted, as plain JSON', () => {
  const totals = totalsOf([
    { ...report(1, 3), month: '2020-11' },
    { ...report(1, 2), organization: '00480000' },
    report(1, 1),
  ]);
  expect(Object.keys(totals.entries)).toEqual(['00240000|2020-10', '00240000|2020-11', '00480000|2020-10']);
  expect(totals.entries['00240000|2020-10']).toEqual({
    version: 1,
    variants: [{ values: { screened: 1 } }],
  });
  expect(JSON.parse(JSON.stringify(totals))).toEqual(totals);
});

test('keep the state of what is absent, drop what is missing, and keep nothing that is no count', () => {
  const values = {
    screened: 'suppressed',
    enrolled: null,
    tier2Served: 0.5,
    tier2New: Number.NaN,
    tier3Served: -0,
  } as const;
  const totals = totalsOf([{ organization: '00240000', month: '2020-10', values }]);
  expect(totals.entries['00240000|2020-10']?.variants[0]?.values).toEqual({
    screened: 'suppressed',
    tier2Served: 'notACount',
    tier3Served: 0,
  });
});

describe('the higher version wins', () => {
  test('in either order', () => {
    const merged = mergeTotals(totalsOf([report(2, 20)]), totalsOf([report(1, 10)]));
    expect(merged).toEqual(totalsOf([report(2, 20)]));
    expect(totalsOf([report(1, 10), report(2, 20)])).toEqual(merged);
  });

  test('also over a conflict of the lower', () => {
    const disputed = totalsOf([report(1, 10), report(1, 11)]);
    expect(disputed.conflicts).toEqual([conflict]);
    expect(mergeTotals(disputed, totalsOf([report(2, 20)])).conflicts).toEqual([]);
  });

  test('a version left out is 1, and one that is no version is below', () => {
    const { version: _, ...unversioned } = report(1, 10);
    expect(totalsOf([unversioned]).entries['00240000|2020-10']?.version).toBe(1);
    expect(totalsOf([report(Number.NaN, 9), report(1, 10), report(0.5, 8)])).toEqual(
      totalsOf([report(1, 10)]),
    );
  });
});

describe('an equal version', () => {
  test('with equal values is the same report again', () => {
    expect(totalsOf([belchertown, belchertown])).toEqual(totalsOf([belchertown]));
  });

  test('with different values is a conflict that names the measures', () => {
    const merged = mergeTotals(totalsOf([report(1, 10)]), totalsOf([report(1, 11)]));
    expect(merged.conflicts).toEqual([conflict]);
    expect(merged.entries['00240000|2020-10']?.variants).toHaveLength(2);
  });

  test('that only one of them mentions a measure is a difference too', () => {
    const silent = { ...report(1, 10), values: {} };
    expect(totalsOf([report(1, 10), silent]).conflicts).toEqual([conflict]);
  });

  test('with other qualifiers alone is no conflict', () => {
    const estimated = { ...report(1, 10), qualifiers: { screened: { estimated: true } } };
    expect(totalsOf([report(1, 10), estimated]).conflicts).toEqual([]);
  });
});

describe('merging', () => {
  test('is associative, conflicts and all', () => {
    fc.assert(
      fc.property(anyReports, anyReports, anyReports, (a, b, c) => {
        const [x, y, z] = [totalsOf(a), totalsOf(b), totalsOf(c)].map(frozen) as [never, never, never];
        expect(mergeTotals(mergeTotals(x, y), z)).toEqual(mergeTotals(x, mergeTotals(y, z)));
      }),
    );
  });

  test('is commutative to the last byte', () => {
    fc.assert(
      fc.property(anyReports, anyReports, (a, b) => {
        const [x, y] = [totalsOf(a), totalsOf(b)];
        expect(JSON.stringify(mergeTotals(x, y))).toBe(JSON.stringify(mergeTotals(y, x)));
      }),
    );
  });

  test('is idempotent, so a retry changes nothing', () => {
    fc.assert(
      fc.property(anyReports, anyReports, (a, b) => {
        const [x, y] = [totalsOf(a), totalsOf(b)];
        expect(mergeTotals(x, x)).toEqual(x);
        const merged = mergeTotals(x, y);
        expect(mergeTotals(merged, y)).toEqual(merged);
      }),
    );
  });

  test('of any partition is the totals of all reports, in any order', () => {
    const cut = fc
      .tuple(anyReports, fc.nat(12))
      .chain(([reports, at]) =>
        fc.tuple(
          fc.constant(reports),
          fc.shuffledSubarray(reports, { minLength: reports.length }),
          fc.constant(at),
        ),
      );
    fc.assert(
      fc.property(cut, ([reports, shuffled, at]) => {
        const parts = [shuffled.slice(0, at), shuffled.slice(at)].map(totalsOf);
        expect(mergeTotals(parts[0]!, parts[1]!)).toEqual(totalsOf(frozen(reports)));
      }),
    );
  });

  test('conflicts do happen among the reports of these laws', () => {
    // Guards the arbitraries: laws about conflicts that never occur would prove nothing.
    const samples = fc.sample(anyReports, { numRuns: 200, seed: 1 });
    expect(samples.filter((reports) => totalsOf(reports).conflicts.length > 0).length).toBeGreaterThan(20);
  });

  test('goes through JSON unharmed', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const totals = totalsOf(reports);
        expect(JSON.parse(JSON.stringify(totals))).toEqual(totals);
      }),
    );
  });
});
