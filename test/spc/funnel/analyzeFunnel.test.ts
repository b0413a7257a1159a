import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  analyzeFunnel,
  describeFunnel,
  FUNNEL_STATEMENTS,
  type FunnelAnalysis,
  type FunnelRequest,
} from '../../../src/spc/index.js';

function funnel(request: FunnelRequest): FunnelAnalysis {
  const outcome = analyzeFunnel(request);
  if (!outcome.ok) throw new Error(outcome.findings.map(({ code }) => code).join(' '));
  return outcome.value;
}

/** The chance of each count by the textbook: logarithms of factorials. */
function chances(count: (k: number) => number, most: number): number[] {
  return Array.from({ length: most + 1 }, (_, k) => Math.exp(count(k)));
}

const logFactorial = (n: number) => {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += Math.log(i);
  return sum;
};

/** A count is beyond the limit where counts as far out as it come with less than the chance. */
function limitBy(table: readonly number[], chance: number, side: 'lower' | 'upper'): number {
  if (side === 'upper') return table.length - 1 - limitBy([...table].reverse(), chance, 'lower');
  let sum = 0;
  for (let k = 0; k < table.length; k++) {
    sum += table[k]!;
    if (sum >= chance) return k - (sum - chance) / table[k]!;
  }
  return table.length - 1;
}

const LEVELS = [
  ['lower998', 0.001, 'lower'],
  ['lower95', 0.025, 'lower'],
  ['upper95', 0.025, 'upper'],
  ['upper998', 0.001, 'upper'],
] as const;

test.each([20, 57, 400])('limits of a share of %i are those of the binomial distribution', (n) => {
  const [point] = funnel({ kind: 'share', units: [{ id: 'A', y: 3, n }], options: { target: 0.15 } }).points;
  const table = chances(
    (k) =>
      logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(0.15) + (n - k) * Math.log(0.85),
    n,
  );
  for (const [limit, chance, side] of LEVELS)
    expect(point![limit]).toBeCloseTo(Math.min(1, Math.max(0, limitBy(table, chance, side) / n)), 9);
});

test.each([8, 60, 300])(
  'limits of a rate with %i events expected are those of the Poisson distribution',
  (expected) => {
    const n = expected / 0.02;
    const [point] = funnel({ kind: 'rate', units: [{ id: 'A', y: 3, n }], options: { target: 0.02 } }).points;
    const table = chances((k) => k * Math.log(expected) - expected - logFactorial(k), expected * 3 + 60);
    for (const [limit, chance, side] of LEVELS)
      expect(point![limit]).toBeCloseTo(Math.max(0, limitBy(table, chance, side) / n), 9);
  },
);

test('limits of large units come close to those of a normal distribution, on both sides of where they change', () => {
  for (const n of [3e6, 4e6, 6e6, 1e9]) {
    const [point] = funnel({ kind: 'share', units: [{ id: 'A', y: 0, n }], options: { target: 0.3 } }).points;
    const sigma = Math.sqrt((0.3 * 0.7) / n);
    expect((point!.upper95! - 0.3) / sigma).toBeCloseTo(1.96, 2);
    expect((point!.lower998! - 0.3) / sigma).toBeCloseTo(-3.09, 2);
  }
});

test('units that differ by chance alone lie beyond the limits as often as the limits say', () => {
  let seed = 20201005;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  let beyond95 = 0;
  let beyond998 = 0;
  for (let round = 0; round < 200; round++) {
    const units = Array.from({ length: 20 }, (_, i) => {
      const n = 60 + 40 * i;
      let y = 0;
      for (let k = 0; k < n; k++) if (random() < 0.2) y++;
      return { id: `S${i}`, y, n };
    });
    for (const { position } of funnel({ kind: 'share', units, options: { target: 0.2 } }).points) {
      if (position !== 'within') beyond95++;
      if (position === 'veryHigh' || position === 'veryLow') beyond998++;
    }
  }
  expect(beyond95 / 4000).toBeGreaterThan(0.035);
  expect(beyond95 / 4000).toBeLessThan(0.06);
  expect(beyond998 / 4000).toBeLessThan(0.005);
});

test('counting those with something or those without gives the mirror image, also at the ends of the scale', () => {
  const mirrored = { high: 'low', low: 'high', veryHigh: 'veryLow', veryLow: 'veryHigh', within: 'within' };
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n))),
      fc.integer({ min: 1, max: 99 }),
      ([y, n], percent) => {
        const positionOf = (count: number, target: number) =>
          funnel({ kind: 'share', units: [{ id: 'A', y: count, n }], options: { target } }).points[0]!
            .position!;
        expect(positionOf(n - y, 1 - percent / 100)).toBe(mirrored[positionOf(y, percent / 100)]);
      },
    ),
    { numRuns: 300 },
  );
  const all = { kind: 'share', units: [{ id: 'A', y: 20, n: 20 }], options: { target: 0.98 } } as const;
  expect(funnel(all).points[0]!.position).toBe('within');
});

test('small units at both ends of a table are not beyond their limits, and the same share of a large one is', () => {
  const units = [
    { id: 'small', y: 6, n: 20 },
    { id: 'large', y: 600, n: 2000 },
    { id: 'rest', y: 3600, n: 18_000 },
  ];
  const { points, target } = funnel({ kind: 'share', units });
  expect(target).toBeCloseTo(4206 / 20_020, 12);
  expect(points.map(({ position }) => position)).toEqual(['within', 'veryHigh', 'veryLow']);
});

test('units that differ by more than chance are said, and wider limits hold them', () => {
  const units = Array.from({ length: 24 }, (_, i) => ({ id: `D${i}`, y: 200 + (i % 2) * 200, n: 2000 }));
  const exact = analyzeFunnel({ kind: 'share', units });
  expect(exact.findings.map(({ code }) => code)).toEqual(['spc.units-differ-widely']);
  for (const limits of ['multiplicative', 'additive'] as const) {
    const wide = funnel({ kind: 'share', units, options: { limits } });
    expect(wide.overdispersed).toBe(true);
    expect(wide.points.every(({ position }) => position === 'within')).toBe(true);
    expect(describeFunnel(wide)).not.toContain('chance alone can explain');
    expect(describeFunnel(wide)).toContain('none stands out');
  }
});

test('additive limits do not narrow to nothing with size, multiplicative ones do', () => {
  const units = [
    ...Array.from({ length: 24 }, (_, i) => ({ id: `D${i}`, y: 200 + (i % 2) * 200, n: 2000 })),
    { id: 'huge', y: 150_000, n: 1_000_000 },
  ];
  const widthOf = (limits: 'multiplicative' | 'additive') => {
    const { upper95, lower95 } = funnel({ kind: 'share', units, options: { limits } }).points.at(-1)!;
    return upper95! - lower95!;
  };
  expect(widthOf('additive')).toBeGreaterThan(4 * widthOf('multiplicative'));
});

test('without dispersion beyond chance all limits are about the same', () => {
  const units = Array.from({ length: 12 }, (_, i) => ({ id: `D${i}`, y: 200 + (i % 3), n: 2000 }));
  const upper = (limits: 'exact' | 'multiplicative' | 'additive') =>
    funnel({ kind: 'share', units, options: { limits } }).points[0]!.upper95!;
  expect(upper('multiplicative')).toBeCloseTo(upper('exact'), 3);
  expect(upper('additive')).toBe(upper('multiplicative'));
});

test.each<[string, FunnelRequest['units'], string]>([
  ['a unit without an id', [{ id: ' ', y: 1, n: 2 }], 'spc.unit-without-id'],
  ['a unit that is no object', [null as never], 'spc.unit-without-id'],
  [
    'a unit twice',
    [
      { id: 'A', y: 1, n: 2 },
      { id: 'A', y: 1, n: 2 },
    ],
    'spc.unit-repeated',
  ],
  ['a number below zero', [{ id: 'A', y: -1, n: 2 }], 'spc.unit-not-finite'],
  ['a number that is none', [{ id: 'A', y: 1, n: Number.NaN }], 'spc.unit-not-finite'],
  ['more than all', [{ id: 'A', y: 3, n: 2 }], 'spc.unit-not-share'],
  ['half a student', [{ id: 'A', y: 0.5, n: 2 }], 'spc.unit-not-share'],
  ['no unit at all', [], 'spc.no-units'],
  ['only denominators of zero', [{ id: 'A', y: 0, n: 0 }], 'spc.no-units'],
])('refuses %s', (_, units, code) => {
  const outcome = analyzeFunnel({ kind: 'share', units });
  expect(outcome.ok).toBe(false);
  expect(outcome.findings.map((finding) => finding.code)).toContain(code);
});

test.each([0, 1, 1.2, -0.1])('refuses %d as the target of shares', (target) => {
  const outcome = analyzeFunnel({ kind: 'share', units: [{ id: 'A', y: 1, n: 2 }], options: { target } });
  expect(outcome.findings.map(({ code }) => code)).toEqual(['spc.target-out-of-scale']);
});

test('a unit without numbers stands in its place, with the reason', () => {
  const units = [
    { id: 'A', y: 10, n: 100 },
    { id: 'B', y: null, n: 100 },
    { id: 'C', y: 0, n: 0 },
  ];
  const { points, compared } = funnel({ kind: 'share', units });
  expect(compared).toBe(1);
  expect(points.map(({ gap }) => gap)).toEqual([undefined, 'missing', 'noDenominator']);
  expect(points[2]).toMatchObject({ value: null, upper95: null, position: null });
});

test('all or none of the students: limits of no width, and nothing is beyond them', () => {
  for (const y of [0, 50]) {
    const { points, dispersion } = funnel({
      kind: 'share',
      units: [
        { id: 'A', y, n: 50 },
        { id: 'B', y, n: 50 },
      ],
    });
    expect(points.map(({ position }) => position)).toEqual(['within', 'within']);
    expect(dispersion).toBeNull();
  }
});

test('limits enclose the target, lie on the scale and narrow with size; nothing is NaN', () => {
  const unit = fc
    .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }))
    .map(([a, b]) => ({ y: Math.min(a, b), n: Math.max(a, b) }));
  fc.assert(
    fc.property(
      fc.array(unit, { minLength: 1, maxLength: 30 }),
      fc.constantFrom('exact' as const, 'multiplicative' as const, 'additive' as const),
      fc.constantFrom('share' as const, 'rate' as const),
      (numbers, limits, kind) => {
        const units = numbers.map((one, i) => ({ id: `S${i}`, ...one }));
        const outcome = analyzeFunnel({ kind, units, options: { limits } });
        if (!outcome.ok) return;
        const { points, target } = outcome.value;
        for (const point of points) {
          if (point.value === null) continue;
          const { lower998, lower95, upper95, upper998 } = point;
          const all = [lower998!, lower95!, target, upper95!, upper998!];
          for (const limit of all) expect(limit).toSatisfy(Number.isFinite);
          expect(lower998!).toBeGreaterThanOrEqual(0);
          expect(lower998!).toBeLessThanOrEqual(lower95! + 1e-12);
          expect(upper95!).toBeLessThanOrEqual(upper998! + 1e-12);
          if (kind === 'share') expect(upper998!).toBeLessThanOrEqual(1);
        }
        expect(JSON.stringify(outcome)).not.toContain('NaN');
      },
    ),
    { numRuns: 300 },
  );
});

test('says in words who lies beyond the limits, and how many would by chance', () => {
  const units = [
    { id: 'Elm', y: 6, n: 20 },
    { id: 'Oak', y: 600, n: 2000 },
    { id: 'Ash', y: 3600, n: 18_000 },
    { id: 'Fir', y: null, n: 400 },
  ];
  expect(describeFunnel(funnel({ kind: 'share', units }))).toBe(
    'Above the 99.8 percent limit lies: Oak. Below the 99.8 percent limit lies: Ash. By chance alone, about 0.15 of 3 units would lie beyond the 95 percent limits and 0.006 beyond the 99.8 percent limits. The order of the units between the limits says nothing. The units differ by more than chance explains, so these limits are too narrow: look for what sets the units apart before you ask any one of them. Fir is not compared, because a number or the denominator is missing or zero.',
  );
  const others = { ...FUNNEL_STATEMENTS, allWithin: 'Todas.' };
  const alike = [
    { id: 'A', y: 30, n: 400 },
    { id: 'B', y: 34, n: 380 },
  ];
  expect(describeFunnel(funnel({ kind: 'share', units: alike }), others)).toBe('Todas.');
  expect(describeFunnel(funnel({ kind: 'share', units: units.slice(0, 1) }))).toBe(FUNNEL_STATEMENTS.alone);
});

test('a wrong call is told at once', () => {
  expect(() => analyzeFunnel({ kind: 'shares' as never, units: [] })).toThrow('kind');
  expect(() => analyzeFunnel({ kind: 'share', units: 'A' as never })).toThrow('units');
  expect(() => describeFunnel({} as never)).toThrow('analyzeFunnel');
});
