import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyzeChart,
  CHARTS,
  type ChartAnalysis,
  type ChartId,
  type ChartOptions,
  type Observation,
  RULE_SETS,
  type RuleSetId,
} from '../../src/spc/index.js';

// Whole numbers keep the laws exact where they can be; elsewhere 1e-9 of the size of the numbers.

const count = fc.integer({ min: 0, max: 40 });
const counts = fc.array(count, { minLength: 3, maxLength: 30 });
const shares = fc.array(fc.tuple(fc.integer({ min: 20, max: 400 }), fc.integer({ min: 0, max: 20 })), {
  minLength: 3,
  maxLength: 30,
});

const series = (values: readonly (number | null)[]): Observation[] => values.map((y, i) => ({ x: i + 1, y }));
const ratios = (pairs: readonly (readonly [n: number, y: number])[]): Observation[] =>
  pairs.map(([n, y], i) => ({ x: i + 1, y, n }));

/** Observations that every chart can take: positive values and denominators above them. */
const observationsFor = (chart: ChartId) =>
  fc
    .array(fc.tuple(fc.integer({ min: 30, max: 200 }), fc.integer({ min: 1, max: 30 }), count), {
      minLength: 4,
      maxLength: 24,
    })
    .map((rows) =>
      rows.flatMap(([n, y, other], i): Observation[] => {
        const isSubgroup = CHARTS[chart].plots === 'mean' || chart === 'r' || chart === 's';
        const row = { x: i + 1, y, n };
        return isSubgroup ? [row, { ...row, y: y + other }] : [row];
      }),
    );

const CHART_IDS = Object.keys(CHARTS) as ChartId[];

function analyze(
  chart: ChartId,
  observations: readonly Observation[],
  options: ChartOptions = {},
): ChartAnalysis {
  const outcome = analyzeChart({ chart, observations, options });
  if (!outcome.ok) throw new Error(outcome.findings.map(({ code }) => code).join());
  return outcome.value;
}

const LINES = ['centerLine', 'lower3', 'lower2', 'upper2', 'upper3'] as const;

function expectClose(actual: number | null, expected: number | null, size: number) {
  if (actual === null || expected === null) {
    expect(actual).toBe(expected);
    return;
  }
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, size));
}

const linesOf = (analysis: ChartAnalysis) => analysis.points.map((point) => LINES.map((line) => point[line]));

function expectLines(actual: ChartAnalysis, expected: readonly (readonly (number | null)[])[], size = 1e3) {
  linesOf(actual).forEach((lines, i) => {
    lines.forEach((line, k) => {
      expectClose(line, expected[i]![k]!, size);
    });
  });
}

describe('center and limits move with the data', () => {
  const unscreened = { screenMovingRanges: false } as const;

  test.each(['run', 'i', 'ip'] as const)('%s: adding a number adds it to every line', (chart) => {
    fc.assert(
      fc.property(counts, fc.integer({ min: -500, max: 500 }), (values, shift) => {
        const moved = analyze(chart, series(values.map((value) => value + shift)), unscreened);
        const expected = linesOf(analyze(chart, series(values), unscreened));
        expectLines(
          moved,
          expected.map((lines) => lines.map((line) => (line === null ? null : line + shift))),
        );
      }),
    );
  });

  test.each(['run', 'i', 'mr', 'ip'] as const)('%s: multiplying multiplies every line', (chart) => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 50 }), (values, factor) => {
        const scaled = analyze(chart, series(values.map((value) => value * factor)), unscreened);
        const expected = analyze(chart, series(values), { ...unscreened, multiply: factor });
        expectLines(scaled, linesOf(expected));
      }),
    );
  });

  test.each(CHART_IDS)('%s: multiply scales points and lines and changes no signal', (chart) => {
    fc.assert(
      fc.property(observationsFor(chart), (observations) => {
        const plain = analyze(chart, observations);
        const percent = analyze(chart, observations, { multiply: 100 });
        expectLines(
          percent,
          linesOf(plain).map((lines) => lines.map((line) => (line === null ? null : line * 100))),
          1e6,
        );
        expect(percent.signals).toEqual(plain.signals);
      }),
    );
  });
});

describe('the order of rows and of time', () => {
  test.each(CHART_IDS)('%s: rows in any order give the same chart', (chart) => {
    fc.assert(
      fc.property(observationsFor(chart), (observations) => {
        // Subgroups are added up in the order of their rows, so only whole points are turned about.
        const turned = [...observations].sort((a, b) => Number(b.x) - Number(a.x));
        expect(analyze(chart, turned)).toEqual(analyze(chart, observations));
      }),
    );
  });

  test('turning a series about keeps its runs and crossings', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const runs = (ordered: readonly number[]) => {
          const { useful, longestRun, crossings, runs } = analyze('run', series(ordered)).phases[0]!;
          return { useful, longestRun, crossings, runs };
        };
        expect(runs([...values].reverse())).toEqual(runs(values));
      }),
    );
  });
});

describe('a missing month', () => {
  // By the default source of sigma an empty subgroup counts as one of size zero, as in qicharts2.
  const options = { sigmaFrom: 'pooled', screenMovingRanges: false } as const;

  test.each(CHART_IDS)('%s: at the end, it changes nothing but the gap', (chart) => {
    fc.assert(
      fc.property(observationsFor(chart), (observations) => {
        const chosen = chart === 'i' || chart === 'r' ? { screenMovingRanges: false } : options;
        const plain = analyze(chart, observations, chosen);
        const gapped = analyze(chart, [...observations, { x: 100, y: null, n: 50 }], chosen);
        const { points, ...rest } = gapped;
        expect(points.slice(0, -1)).toEqual(plain.points);
        expect(points.at(-1)).toMatchObject({ y: null, count: 0, gap: 'missing' });
        expect(rest.signals).toEqual(plain.signals);
        expect(rest.gaps).toBe(plain.gaps + 1);
        expect(rest.variation).toBe(plain.variation);
      }),
    );
  });

  test.each(['run', 'c', 'u', 'p', 'np', 'g'] as const)('%s: anywhere, it moves no line', (chart) => {
    fc.assert(
      fc.property(observationsFor(chart), fc.nat(), (observations, place) => {
        const at = (place % observations.length) + 0.5;
        const gapped = analyze(chart, [...observations, { x: at, y: null, n: 50 }]);
        const points = gapped.points.filter(({ x }) => x !== at);
        const plain = analyze(chart, observations);
        expect(points).toEqual(plain.points);
        expect(gapped.phases.map(({ runs, useful }) => ({ runs, useful }))).toEqual(
          plain.phases.map(({ runs, useful }) => ({ runs, useful })),
        );
      }),
    );
  });
});

describe('phases', () => {
  test.each(CHART_IDS)('%s: two phases are two charts, with a baseline in either', (chart) => {
    fc.assert(
      fc.property(observationsFor(chart), fc.nat(), fc.boolean(), (observations, seed, withBaseline) => {
        const points = new Set(observations.map(({ x }) => x)).size;
        const last = 1 + (seed % (points - 1));
        const baseline = withBaseline
          ? [Math.ceil(last / 2), Math.ceil((last + 1 + points) / 2)]
          : [null, null];
        const whole = analyze(chart, observations, { phases: [last], baseline });
        const alone = (rows: readonly Observation[], end: number | null) =>
          analyze(chart, rows, end === null ? {} : { baseline: end });
        const before = alone(
          observations.filter(({ x }) => Number(x) <= last),
          baseline[0]!,
        );
        const after = alone(
          observations.filter(({ x }) => Number(x) > last),
          baseline[1] === null ? null : baseline[1]! - last,
        );
        const bare = ({ points }: ChartAnalysis) => points.map(({ phase, ...point }) => point);
        expect(bare(whole)).toEqual([...bare(before), ...bare(after)]);
        expect(whole.signals).toEqual([
          ...before.signals,
          ...after.signals.map((signal) => ({
            ...signal,
            phase: 2,
            completing: signal.completing.map((point) => point + last),
            members: signal.members.map((point) => point + last),
          })),
        ]);
      }),
    );
  });
});

describe('primed charts', () => {
  test.each([
    ['p', 'pp'],
    ['u', 'up'],
  ] as const)('the limits of %s stretched by one sigma of z are those of %s', (plain, primed) => {
    fc.assert(
      fc.property(shares, (pairs) => {
        const options = { screenMovingRanges: false } as const;
        const a = analyze(plain, ratios(pairs), options).points;
        const b = analyze(primed, ratios(pairs), options).points;
        // Lines cut at 0 or 1 say nothing of the stretch.
        const stretches = a.flatMap(({ centerLine, upper2 }, i) => {
          const line = b[i]!.upper2;
          if (centerLine === null || upper2 === null || line === null || upper2 === centerLine) return [];
          return upper2 >= 1 || line >= 1 ? [] : [(line - centerLine) / (upper2 - centerLine)];
        });
        for (const stretch of stretches) expectClose(stretch, stretches[0]!, stretches[0]!);
      }),
    );
  });
});

describe('whatever comes in', () => {
  const anything = fc.array(
    fc.record({
      x: fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.double()),
      y: fc.oneof(fc.double(), fc.integer(), fc.constant(null), fc.string(), fc.constant(undefined)),
      n: fc.oneof(fc.double(), fc.integer(), fc.constant(null), fc.constant(undefined)),
    }),
  );
  const finite = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 12 }),
      y: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(null)),
      n: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(null)),
    }),
  );

  test.each(CHART_IDS)('%s: there is an outcome, and no number in it is NaN or infinite', (chart) => {
    fc.assert(
      fc.property(
        fc.oneof(anything, finite),
        fc.constantFrom(...(Object.keys(RULE_SETS) as RuleSetId[])),
        (observations, rules) => {
          const outcome = analyzeChart({
            chart,
            observations: observations as Observation[],
            options: { rules },
          });
          if (!outcome.ok) expect(outcome.findings[0]).toBeDefined();
          // JSON turns NaN and infinities into null, so a round trip shows them.
          expect(JSON.parse(JSON.stringify(outcome))).toEqual(minusZeroIsZero(outcome));
        },
      ),
    );
  });

  test('the arguments are left as they were', () => {
    const request = deepFreeze({
      chart: 'p',
      observations: ratios([
        [40, 3],
        [30, 5],
        [50, 4],
      ]),
      options: { phases: [1], baseline: [1, 2], exclude: [3] },
    } as const);
    expect(() => analyzeChart(request)).not.toThrow();
  });
});

function minusZeroIsZero(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(minusZeroIsZero);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, minusZeroIsZero(each)]));
  }
  return value === 0 ? 0 : value;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
