import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  c4Of,
  cLimits,
  crossingsMin,
  FACTORS,
  gLimits,
  individualsLimits,
  iPrimeLimits,
  longestRunMax,
  meanMovingRange,
  meanOf,
  medianOf,
  movingRangeLimits,
  npLimits,
  pLimits,
  pPrimeLimits,
  rLimits,
  runsLimits,
  runsOf,
  sLimits,
  spreadWithin,
  tLimits,
  uLimits,
  uPrimeLimits,
  xbarLimits,
} from '../../src/spc/index.js';

const values = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 40 });

describe('median and mean', () => {
  test('the median is the middle of the sorted values, gaps left out', () => {
    fc.assert(
      fc.property(values, fc.nat({ max: 3 }), (numbers, gaps) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const middle = sorted.length / 2;
        const expected =
          sorted.length === 0 ? null : (sorted[Math.floor(middle - 0.5)]! + sorted[Math.floor(middle)]!) / 2;
        expect(medianOf([...numbers, ...Array(gaps).fill(Number.NaN)])).toBe(
          sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : expected,
        );
      }),
    );
  });

  test('the mean of equal values is that value', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (value, size) => {
          expect(meanOf(Array(size).fill(value))).toBe(value || 0);
        },
      ),
    );
  });

  test('no values have neither a mean nor a median', () => {
    expect([meanOf([]), medianOf([]), meanOf([Number.NaN]), medianOf([Number.NaN])]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('moving ranges', () => {
  test('a gap removes the ranges on both sides', () => {
    expect(meanMovingRange([1, 2, Number.NaN, 5, 8])).toBe(2);
    expect(meanMovingRange([1, Number.NaN, 5])).toBeNull();
    expect(meanMovingRange([4])).toBeNull();
  });

  test('screening happens once and leaves out what reaches the screen', () => {
    // Ranges 1, 1, 1, 1, 20: mean 4.8, screen 15.68.
    expect(meanMovingRange([0, 1, 0, 1, 0, 20], 3.267)).toBe(1);
    expect(meanMovingRange([0, 1, 0, 1, 0, 20])).toBe(4.8);
    expect(meanMovingRange([0, 0, 4], 2)).toBe(0);
    expect(meanMovingRange([5, 5, 5], 3.267)).toBeNull();
  });
});

describe('runs', () => {
  test('values on the line and gaps neither count nor break a run', () => {
    expect(runsOf([1, 0, Number.NaN, 2, -1], 0)).toEqual({ useful: 3, runs: 2, longestRun: 2, crossings: 1 });
    expect(runsOf([0, 0], 0)).toEqual({ useful: 0, runs: 0, longestRun: 0, crossings: 0 });
  });

  test('the longest run still expected grows with the logarithm of the useful points', () => {
    expect([10, 20, 24, 60, 100].map(longestRunMax)).toEqual([6, 7, 8, 9, 10]);
    expect(longestRunMax(0)).toBeNull();
  });

  test('the fewest crossings still expected are the 5 percent point, by exact counting', () => {
    expect([10, 20, 24, 60].map(crossingsMin)).toEqual([2, 6, 8, 23]);
    expect(crossingsMin(0)).toBeNull();
    for (let useful = 1; useful <= 120; useful++) {
      const trials = BigInt(useful - 1);
      let ways = 1n;
      let sum = 1n;
      let k = 0n;
      for (; sum * 20n < 2n ** trials; k++) sum += ways = (ways * (trials - k)) / (k + 1n);
      expect(crossingsMin(useful)).toBe(Number(k));
    }
  });

  test('crossings go on where 0.5 ** n underflows, without a jump', () => {
    const [below, above] = [crossingsMin(1001)!, crossingsMin(1002)!];
    expect(above - below).toBeGreaterThanOrEqual(0);
    expect(above - below).toBeLessThanOrEqual(1);
    // Normal approximation with continuity correction.
    for (const useful of [1002, 5001, 20001]) {
      const trials = useful - 1;
      const normal = trials / 2 - 0.5 - 1.6448536269514722 * Math.sqrt(trials / 4);
      expect(Math.abs(crossingsMin(useful)! - normal)).toBeLessThan(1.5);
    }
  });

  test('the exact limits of runs leave at most 2.5 percent on either side', () => {
    // Of 10 points, five above: 252 ways, 2 of them with two runs and 8 with three.
    expect(runsLimits(10)).toEqual({ min: 3, max: 9 });
    expect(runsLimits(1)).toEqual({ min: null, max: null });
    expect(runsLimits(4)).toEqual({ min: 2, max: 4 });
    expect([runsLimits(9, 'table'), runsLimits(61, 'table')]).toEqual(
      Array(2).fill({ min: null, max: null }),
    );
  });

  test('the exact limits of runs agree with counting every arrangement', () => {
    for (let useful = 4; useful <= 14; useful++) {
      const counts = countRuns(useful);
      const total = counts.reduce((sum, count) => sum + count, 0);
      const tail = (runs: readonly number[]) => runs.reduce((sum, count) => sum + count, 0) / total;
      const { min, max } = runsLimits(useful);
      expect(tail(counts.slice(0, min!))).toBeLessThanOrEqual(0.025);
      expect(tail(counts.slice(0, min! + 1))).toBeGreaterThan(0.025);
      expect(tail(counts.slice(max! + 1))).toBeLessThanOrEqual(0.025);
      expect(tail(counts.slice(max!))).toBeGreaterThan(0.025);
    }
  });
});

/** How many arrangements of half the points above have 0, 1, 2, ... runs. */
function countRuns(useful: number): number[] {
  const counts: number[] = Array(useful + 1).fill(0);
  for (let bits = 0; bits < 2 ** useful; bits++) {
    const sides = Array.from({ length: useful }, (_, i) => (bits >> i) & 1);
    if (sides.filter((side) => side === 1).length !== useful >> 1) continue;
    counts[sides.filter((side, i) => side !== sides[i - 1]).length]!++;
  }
  return counts;
}

describe('factors', () => {
  test('c4 is that of the printed table, and climbs toward 1', () => {
    const printed = { 2: 0.7979, 3: 0.8862, 4: 0.9213, 5: 0.94, 10: 0.9727, 25: 0.9896 };
    for (const [size, c4] of Object.entries(printed)) expect(c4Of(Number(size))).toBeCloseTo(c4, 4);
    expect(c4Of(1)).toBeNull();
    expect(c4Of(100_000)).toBeCloseTo(1 - 1 / (4 * 99_999), 9);
  });

  test('the exact factors round to the published ones and have their closed forms', () => {
    const { exact, published } = FACTORS;
    exact.d2.forEach((d2, i) => {
      expect(Math.abs(d2 - published.d2[i]!)).toBeLessThan(0.0006);
      expect(Math.abs(exact.d3[i]! - published.d3[i]!)).toBeLessThan(0.00002);
    });
    const root = Math.sqrt(Math.PI);
    expect(exact.d2[0]).toBeCloseTo(2 / root, 15);
    expect(exact.d2[1]).toBeCloseTo(3 / root, 15);
    expect(exact.d2[2]).toBeCloseTo((12 / root ** 3) * Math.atan(Math.SQRT2), 14);
    expect(exact.d3[0]).toBeCloseTo(Math.sqrt(2 - 4 / Math.PI), 15);
    expect(exact.d4).toBeCloseTo(1 + (3 * exact.d3[0]!) / exact.d2[0]!, 15);
  });

  test('subgroups too large for the tables, or of one value, add nothing to ranges', () => {
    const columns = {
      counts: [30, 1],
      means: [1, 1],
      standardDeviations: [1, Number.NaN],
      ranges: [4, Number.NaN],
    };
    expect(spreadWithin(columns, 'ranges')).toEqual({ of: 'sigma', value: null });
    expect(spreadWithin({ ...columns, counts: [0, 0] }, 'pooled').value).toBeNull();
  });
});

describe('limits', () => {
  const groups = { counts: [4, 4], means: [10, 12], standardDeviations: [3, 4], ranges: [7, 9] };
  const uneven = { ...groups, counts: [4, 5] };

  test('every function gives center and sigma, and says whether sigma is that of a unit or of a point', () => {
    const all = [
      individualsLimits([1, 2, 3]),
      movingRangeLimits([1, 1]),
      iPrimeLimits([1, 2], [1, 1]),
      tLimits([1, 2]),
      gLimits([1, 2]),
      cLimits([1, 2]),
      npLimits([1, 2], [4, 4]),
      uLimits([1, 2], [4, 4]),
      uPrimeLimits([1, 2, 1], [4, 4, 4]),
      pLimits([1, 2], [4, 4]),
      pPrimeLimits([1, 2, 1], [4, 4, 4]),
      xbarLimits(groups),
      rLimits(groups),
      sLimits(groups),
    ];
    for (const limits of all) {
      expect(limits.center).toEqual(expect.any(Number));
      expect(limits.sigma).toEqual(expect.any(Number));
      expect(['unit', 'point']).toContain(limits.per);
    }
  });

  test('a center that is given is the center, and sigma follows from it where the center makes it', () => {
    expect(pLimits([1, 2], [4, 4], { center: 0.5 })).toEqual({ center: 0.5, sigma: 0.5, per: 'unit' });
    expect(cLimits([1, 2], { center: 4 })).toEqual({ center: 4, sigma: 2, per: 'point' });
    expect(npLimits([1, 2], [4, 4], { center: 0.5 })).toEqual({ center: 2, sigma: 1, per: 'point' });
    expect(xbarLimits(groups, { center: 7 }).center).toBe(7);
    expect(rLimits(groups, { center: 6 }).center).toBe(6);
  });

  test('where sizes differ, limits are those of the size that is asked for', () => {
    for (const limits of [xbarLimits(uneven), rLimits(uneven), sLimits(uneven), npLimits([1, 2], [4, 5])])
      expect(limits.sigma).toBeNull();
    for (const limits of [
      xbarLimits(uneven, { size: 5 }),
      rLimits(uneven, { size: 5 }),
      sLimits(uneven, { size: 5 }),
    ])
      expect(limits.sigma).toBeGreaterThan(0);
    expect(npLimits([1, 2], [4, 5], { size: 9 }).center).toBe(3);
  });

  test('an option that does not exist is refused', () => {
    // @ts-expect-error: the center was positional once
    expect(() => pLimits([1], [4], { given: 0.5 })).toThrow(TypeError);
  });
});
