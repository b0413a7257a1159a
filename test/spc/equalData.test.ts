import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyzeChart,
  CHARTS,
  type ChartId,
  type ChartOptions,
  deviationOf,
  meanOf,
  type Observation,
  RULE_SETS,
  type RuleSetId,
} from '../../src/spc/index.js';

// Where every month is the same on paper, nothing may look like a signal, whatever binary makes of the decimals.

const CHART_IDS = Object.keys(CHARTS) as ChartId[];
const SETS = Object.keys(RULE_SETS) as RuleSetId[];

const phasesOf = (chart: ChartId, observations: readonly Observation[], options: ChartOptions = {}) => {
  const outcome = analyzeChart({ chart, observations, options });
  if (!outcome.ok) throw new Error(outcome.findings.map(({ code }) => code).join());
  return outcome.value.phases.map(({ useful, signals }) => ({
    useful,
    signals: signals.map(({ rule }) => rule).filter((rule) => rule !== 'hugging'),
  }));
};

const QUIET = [{ useful: 0, signals: [] }];

/** Months of the same data: how many, in thousandths the rate, in tenths the size of a row, and rows a month. */
const months = fc.record({
  rate: fc.integer({ min: 1, max: 5000 }),
  sizes: fc.array(fc.array(fc.integer({ min: 10, max: 500 }), { minLength: 1, maxLength: 7 }), {
    minLength: 4,
    maxLength: 16,
  }),
});

type Months = typeof months extends fc.Arbitrary<infer T> ? T : never;

const LIKE = {
  /** One rate throughout; each denominator and its numerator a decimal. */
  rate: ({ rate, sizes }: Months) =>
    sizes.flatMap((rows, x) => rows.map((size) => ({ x, y: (rate * size) / 10_000, n: size / 10 }))),
  share: ({ rate, sizes }: Months) =>
    sizes.flatMap((rows, x) => rows.map((size) => ({ x, y: ((rate % 100) * size) / 1000, n: size / 10 }))),
  /** One value, in as many rows as it pleases. */
  value: ({ rate, sizes }: Months) => sizes.flatMap((rows, x) => rows.map(() => ({ x, y: rate / 1000 }))),
  /** One spread about a level that moves by decimals. */
  spread: ({ rate, sizes }: Months) =>
    sizes.flatMap(([level = 0], x) => [1, 4, 2].map((step) => ({ x, y: (level * 7 + step * rate) / 1000 }))),
  /** One total a month, put together of different parts. */
  total: ({ rate, sizes }: Months) =>
    sizes.flatMap((rows, x) => {
      const parts = rows.slice(1).map((size) => Math.min(size, Math.floor(rate / rows.length)));
      const rest = rate - parts.reduce((a, b) => a + b, 0);
      return [...parts, rest].map((part) => ({ x, y: part / 1000 }));
    }),
} as const;

const DATA: Readonly<Record<ChartId, readonly (keyof typeof LIKE)[]>> = {
  run: ['value', 'rate'],
  i: ['value', 'rate'],
  mr: ['value', 'rate'],
  ip: ['value', 'rate'],
  xbar: ['value'],
  r: ['value', 'spread'],
  s: ['value', 'spread'],
  t: ['value'],
  g: ['value'],
  c: ['total'],
  np: ['share'],
  u: ['rate'],
  up: ['rate'],
  p: ['share'],
  pp: ['share'],
};

describe('months that are equal on paper', () => {
  test.each(CHART_IDS.flatMap((chart) => DATA[chart].map((like) => [chart, like] as const)))(
    '%s of one %s: all on the center line, no signal by any rules',
    (chart, like) => {
      fc.assert(
        fc.property(months, fc.constantFrom(...SETS), fc.boolean(), (given, set, screened) => {
          // Counts of one share rise and fall with their denominators, so an NP chart may show a trend.
          const rules = chart === 'np' ? 'western-electric' : set;
          const screen =
            CHARTS[chart].plots === 'range' || like === 'spread' ? {} : { screenMovingRanges: screened };
          expect(phasesOf(chart, LIKE[like](given), { rules, ...screen })).toEqual(QUIET);
        }),
      );
    },
  );

  test.each([
    ['run', { aggregate: 'sum' }],
    ['i', { aggregate: 'sum' }],
    ['run', { aggregate: 'median' }],
  ] as const)('%s with %j', (chart, options) => {
    fc.assert(
      fc.property(months, (given) => {
        const like = options.aggregate === 'sum' ? LIKE.total(given) : LIKE.value(given);
        expect(phasesOf(chart, like, options)).toEqual(QUIET);
      }),
    );
  });

  test.each(['ranges', 'standardDeviations', 'pooled', 'pooledUnbiased', 'meanOrPooled'] as const)(
    'xbar of one value with sigma from %s',
    (sigmaFrom) => {
      fc.assert(
        fc.property(months, (given) => {
          expect(phasesOf('xbar', LIKE.value(given), { sigmaFrom })).toEqual(QUIET);
        }),
      );
    },
  );

  test('numbers that no decimal writes, such as a third, lie on their own mean and ratio too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), months, (third, { sizes }) => {
        const y = third / 3;
        const rows = sizes.flatMap((of, x) => of.map(() => ({ x, y, n: 10 })));
        expect(phasesOf('xbar', rows)).toEqual(QUIET);
        expect(phasesOf('u', rows)).toEqual(QUIET);
        expect(phasesOf('run', rows)).toEqual(QUIET);
        expect(phasesOf('t', rows)).toEqual(QUIET);
      }),
      { examples: [[665, { rate: 1, sizes: [0, 1, 2, 3].map(() => [10, 10, 10]) }]] },
    );
  });

  test('a time that is given as the center line of a T chart is drawn as it is', () => {
    const outcome = analyzeChart({
      chart: 't',
      observations: [5.3, 6.1, 4.9].map((y, x) => ({ x, y })),
      options: { centerLine: 5.3 },
    });
    expect(outcome.ok && outcome.value.points[0]!.centerLine).toBe(5.3);
  });
});

describe('means and deviations of decimals', () => {
  test('are those on paper, rounded once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 1, maxLength: 40 }),
        fc.constantFrom(1, 10, 100, 1000, 1_000_000),
        (wholes, scale) => {
          const sum = wholes.reduce((a, b) => a + b, 0);
          expect(meanOf(wholes.map((whole) => whole / scale))).toBe((sum || 0) / (wholes.length * scale));
        },
      ),
    );
  });

  test('do not depend on where the values lie', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 0, max: 100_000 }),
        (wholes, shift) => {
          const moved = deviationOf(wholes.map((whole) => (whole + shift) / 1000));
          expect(moved).toBe(deviationOf(wholes.map((whole) => whole / 1000)));
        },
      ),
    );
  });

  test('keep what is no short decimal: a mean within the values, a deviation of two halves of their distance', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        (a, b) => {
          const mean = meanOf([a, b])!;
          expect(mean).toBeGreaterThanOrEqual(Math.min(a, b));
          expect(mean).toBeLessThanOrEqual(Math.max(a, b));
          expect(deviationOf([a, b])!).toBeCloseTo(Math.abs(a - b) / Math.SQRT2, 3);
        },
      ),
    );
  });

  test('of numbers beyond the safe integers are not lost', () => {
    expect(meanOf([2 ** 60, 2 ** 60, 2 ** 60])).toBe(2 ** 60);
    expect(meanOf([1e16, 2e16])).toBe(1.5e16);
    expect(deviationOf([1e16, 1e16 + 4])).toBeCloseTo(4 / Math.SQRT2, 9);
  });
});
