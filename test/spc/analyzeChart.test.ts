import { describe, expect, test } from 'vitest';
import {
  analyzeChart,
  type ChartAnalysis,
  type ChartId,
  type ChartOptions,
  type Observation,
  RULE_SETS,
  type RuleSet,
  SPC_RULES,
} from '../../src/spc/index.js';

const series = (values: readonly (number | null)[]): Observation[] => values.map((y, i) => ({ x: i + 1, y }));

const ratios = (pairs: readonly (readonly [y: number | null, n: number | null])[]): Observation[] =>
  pairs.map(([y, n], i) => ({ x: i + 1, y, n }));

function outcomeOf(chart: ChartId, observations: readonly Observation[], options: ChartOptions = {}) {
  return analyzeChart({ chart, observations, options });
}

function analyze(
  chart: ChartId,
  observations: readonly Observation[],
  options: ChartOptions = {},
): ChartAnalysis {
  const outcome = outcomeOf(chart, observations, options);
  if (!outcome.ok) throw new Error(outcome.findings.map(({ code }) => code).join());
  return outcome.value;
}

const codesOf = (chart: ChartId, observations: readonly Observation[], options?: ChartOptions) =>
  outcomeOf(chart, observations, options).findings.map(({ code }) => code);

/** Twelve values about 10, six above and six below in turn. */
const CALM = [9, 11, 8, 12, 9, 11, 8, 12, 9, 11, 8, 12];

describe('gaps', () => {
  test('are stepped over, counted and told apart from zero', () => {
    const outcome = outcomeOf('run', series([4, null, 0, 6, null]));
    expect(outcome.ok && outcome.value.gaps).toBe(2);
    expect(outcome.ok && outcome.value.points.map(({ y, gap }) => [y, gap])).toEqual([
      [4, undefined],
      [null, 'missing'],
      [0, undefined],
      [6, undefined],
      [null, 'missing'],
    ]);
    expect(outcome.findings.find(({ code }) => code === 'spc.gaps-stepped-over')?.params).toEqual({
      count: 2,
    });
  });

  test('lie where either numerator or denominator is missing or the denominator is zero', () => {
    const { points } = analyze(
      'p',
      ratios([
        [3, 10],
        [null, 10],
        [4, null],
        [0, 0],
        [5, 20],
      ]),
    );
    expect(points.map(({ y, n, gap, noLimits }) => ({ y, n, gap, noLimits }))).toEqual([
      { y: 0.3, n: 10, gap: undefined, noLimits: undefined },
      { y: null, n: 0, gap: 'missing', noLimits: 'noDenominator' },
      { y: null, n: 0, gap: 'missing', noLimits: 'noDenominator' },
      { y: null, n: 0, gap: 'noDenominator', noLimits: 'noDenominator' },
      { y: 0.25, n: 20, gap: undefined, noLimits: undefined },
    ]);
    expect(points[0]!.centerLine).toBeCloseTo(8 / 30, 12);
  });

  test('in a moving range and in the spread of one value have their own reasons', () => {
    expect(analyze('mr', series([1, 3, null, 4])).points.map(({ gap }) => gap)).toEqual([
      'noPreviousValue',
      undefined,
      'missing',
      'noPreviousValue',
    ]);
    const [single] = analyze('s', [
      { x: 1, y: 4 },
      { x: 2, y: 4 },
      { x: 2, y: 6 },
    ]).points;
    expect(single).toMatchObject({ y: null, gap: 'singleObservation', noLimits: 'singleObservation' });
  });
});

describe('limits that cannot be computed are null with a reason', () => {
  test.each([
    ['run', series(CALM), {}, 'runChart'],
    ['i', series([5, 5, 5]), {}, 'noMovingRange'],
    ['i', series([5]), {}, 'noMovingRange'],
    ['i', series([null, 5, 6]), { baseline: 1 }, 'noBaselineValues'],
    [
      'p',
      ratios([
        [30, 20],
        [30, 20],
      ]),
      {},
      'centerAboveOne',
    ],
    [
      'pp',
      ratios([
        [30, 20],
        [31, 20],
      ]),
      {},
      'centerAboveOne',
    ],
    [
      'xbar',
      [
        { x: 1, y: 1 },
        { x: 1, y: 2 },
        { x: 2, y: 5 },
        { x: 2, y: 6 },
      ],
      { exclude: [1, 2] },
      'noSpreadWithin',
    ],
    ['r', Array.from({ length: 26 }, (_, i) => ({ x: 1, y: i })), {}, 'subgroupTooLarge'],
  ] as const)('%s', (chart, observations, options, reason) => {
    const [point] = analyze(chart, observations, options).points;
    expect(point).toMatchObject({ lower3: null, upper3: null, noLimits: reason });
  });
});

describe('data that is refused', () => {
  test.each([
    ['i', [{ x: 1, y: Number.POSITIVE_INFINITY }], 'spc.value-not-finite', ['observations', 0, 'y']],
    ['i', [{ x: 1, y: Number.NaN }], 'spc.value-not-finite', ['observations', 0, 'y']],
    ['i', [{ x: 1, y: '7' as never }], 'spc.value-not-finite', ['observations', 0, 'y']],
    ['p', [{ x: 1, y: 1, n: Number.NaN }], 'spc.value-not-finite', ['observations', 0, 'n']],
    ['c', series([3, -1]), 'spc.count-below-zero', ['observations', 1, 'y']],
    ['u', ratios([[3, -1]]), 'spc.count-below-zero', ['observations', 0, 'n']],
    ['t', series([3, 0]), 'spc.time-not-positive', ['observations', 1, 'y']],
    ['p', series([3, 4]), 'spc.denominators-missing', ['observations']],
    [
      'run',
      [
        { x: 1, y: 2 },
        { x: '2020-10', y: 3 },
      ],
      'spc.x-kinds-mixed',
      ['observations'],
    ],
    ['run', [], 'spc.no-values', ['observations']],
    ['run', [null as never, 'a' as never], 'spc.no-values', ['observations']],
    ['i', series([1e60, 2]), 'spc.value-out-of-range', ['observations', 0, 'y']],
    ['p', ratios([[1, 1e-300]]), 'spc.value-out-of-range', ['observations', 0, 'n']],
    ['u', ratios([[1, 1e51]]), 'spc.value-out-of-range', ['observations', 0, 'n']],
    ['run', series([null, null]), 'spc.no-values', ['observations']],
  ] as const)('%s %j', (chart, observations, code, path) => {
    const outcome = outcomeOf(chart, observations);
    expect(outcome.ok).toBe(false);
    expect(outcome.findings.find((finding) => finding.code === code)).toMatchObject({
      severity: 'fatal',
      path,
    });
  });

  test.each([
    [{ phases: [12] }, 'phases'],
    [{ phases: [5, 5] }, 'phases'],
    [{ phases: [2.5] }, 'phases'],
    [{ baseline: 13 }, 'baseline'],
    [{ phases: [6], baseline: [7] }, 'baseline'],
    [{ phases: [6], baseline: [3, 9, 12] }, 'baseline'],
    [{ exclude: [0] }, 'exclude'],
    [{ multiply: 0 }, 'multiply'],
    [{ limitFactor: -1 }, 'limitFactor'],
    [{ centerLine: Number.NaN }, 'centerLine'],
    [{ target: Number.POSITIVE_INFINITY }, 'target'],
    [{ sigmaFrom: 'guess' as never }, 'sigmaFrom'],
    [{ aggregate: 'mode' as never }, 'aggregate'],
    [{ factors: 'rough' as never }, 'factors'],
    [{ improvement: 'sideways' as never }, 'improvement'],
    [{ runsLimits: 'loose' as never }, 'runsLimits'],
    [{ multiply: 1e308 }, 'multiply'],
    [{ limitFactor: 1e7 }, 'limitFactor'],
    [{ centerLine: 1e51 }, 'centerLine'],
    [{ phases: '1' as never }, 'phases'],
    [{ phases: ['1' as never] }, 'phases'],
    [{ baseline: '2' as never }, 'baseline'],
    [{ exclude: 2 as never }, 'exclude'],
    [{ exclude: [null as never] }, 'exclude'],
    [{ rules: {} as never }, 'rules'],
    [{ rules: { ...RULE_SETS.ihi, rules: [{ id: 'a', title: 'a', pattern: 'shift' }] } as never }, 'rules'],
    [{ rules: { ...RULE_SETS.ihi, rules: [{ id: 'a', title: 'a', pattern: 'guess' }] } as never }, 'rules'],
    [{ rules: { ...RULE_SETS.ihi, rules: [null] } as never }, 'rules'],
  ] as const)('with options that do not fit: %j', (options, option) => {
    const outcome = outcomeOf('i', series(CALM), options);
    expect(outcome.ok).toBe(false);
    expect(outcome.findings).toMatchObject([
      { code: 'spc.option-out-of-range', params: { option }, path: ['options', option] },
    ]);
  });

  test.each([
    ['p', 1.2],
    ['t', 0],
    ['c', -1],
    ['s', -1],
  ] as const)('with a center line that a %s chart cannot have', (chart, centerLine) => {
    expect(
      codesOf(
        chart,
        ratios([
          [1, 2],
          [2, 4],
        ]),
        { centerLine },
      ),
    ).toEqual(['spc.option-out-of-range']);
  });

  test('with options that are no set of options', () => {
    const outcome = outcomeOf('i', series(CALM), 'ihi' as never);
    expect(outcome.findings).toMatchObject([
      { code: 'spc.option-out-of-range', params: { option: 'options', count: 12 }, path: ['options'] },
    ]);
  });

  test('is no longer data but a slip of the caller where a chart or rule set does not exist', () => {
    expect(() => outcomeOf('xmr' as never, series(CALM))).toThrow(RangeError);
    expect(() => outcomeOf('i', series(CALM), { rules: 'montgomery' as never })).toThrow(RangeError);
    expect(() => analyzeChart({ chart: 'i', observations: null as never })).toThrow(
      'observations must be a list of rows',
    );
  });
});

describe('data that is shown with a word of warning', () => {
  test.each([
    [
      'p',
      ratios([
        [5, 4],
        [1, 4],
      ]),
      'spc.numerator-exceeds-denominator',
    ],
    [
      'u',
      ratios([
        [2, 0],
        [3, 100],
      ]),
      'spc.events-without-denominator',
    ],
    ['run', [...series([1, 2]), { x: null as never, y: 3 }], 'spc.x-missing'],
    ['run', [...series([1, 2]), null as never], 'spc.x-missing'],
    ['i', series([1, 2, 3]), 'spc.few-points'],
    ['p', ratios(Array(12).fill([1, 30])), 'spc.small-denominators'],
    ['p', ratios(Array(12).fill([29, 30])), 'spc.small-denominators'],
    ['np', ratios(Array(12).fill([1, 30])), 'spc.small-denominators'],
    ['u', ratios([...Array(11).fill([50, 100]), [500, 1000]]), 'spc.denominators-vary-widely'],
    ['c', series(Array(12).fill(4)), 'spc.zero-variation'],
    ['mr', series(CALM), 'spc.patterns-not-judged'],
    ['r', Array.from({ length: 52 }, (_, i) => ({ x: i % 2, y: i })), 'spc.subgroups-too-large-for-ranges'],
  ] as const)('%s: %#', (chart, observations, code) => {
    const outcome = outcomeOf(chart, observations);
    expect(outcome.ok).toBe(true);
    expect(outcome.findings.map((finding) => finding.code)).toContain(code);
  });

  test('a calm chart of enough points has none', () => {
    expect(codesOf('i', series(CALM))).toEqual([]);
    expect(codesOf('p', ratios(CALM.map((y) => [y + 20, 60])))).toEqual([]);
  });

  test('few points are fewer than 12 values of the baseline, of a run chart 10', () => {
    expect(codesOf('run', series(CALM.slice(2)))).toEqual([]);
    expect(codesOf('i', series(CALM.slice(1)))).toEqual(['spc.few-points']);
    expect(codesOf('i', series(CALM), { baseline: 11 })).toEqual(['spc.few-points']);
    expect(codesOf('i', series(CALM), { exclude: [3] })).toEqual(['spc.few-points']);
  });

  test('each code is a rule of the room', () => {
    const codes = new Set<string>(SPC_RULES.map(({ code }) => code));
    expect(codes.size).toBe(SPC_RULES.length);
    expect(
      codesOf(
        'p',
        ratios([
          [5, 4],
          [2, 0],
          [null, 3],
        ]),
      ).filter((code) => !codes.has(code)),
    ).toEqual([]);
  });

  test('events without a denominator have no value, count in the center line and lie above it', () => {
    const { points, phases } = analyze(
      'u',
      ratios([
        [2, 0],
        [3, 100],
        [1, 100],
      ]),
    );
    expect(points[0]).toMatchObject({ y: null, gap: 'noDenominator', upper3: null, centerLine: 0.03 });
    expect(phases[0]).toMatchObject({ useful: 2, gaps: 0, runs: 2 });
  });
});

describe('points', () => {
  test('of one x are one point: the ratio of sums, or what aggregate says', () => {
    const rows = [
      { x: '2020-11', y: 9 },
      { x: '2020-10', y: 1 },
      { x: '2020-10', y: 2 },
      { x: '2020-10', y: 9 },
    ];
    const values = (options: ChartOptions) =>
      analyze('run', rows, options).points.map(({ x, y, count }) => [x, y, count]);
    expect(values({})).toEqual([
      ['2020-10', 4, 3],
      ['2020-11', 9, 1],
    ]);
    expect(values({ aggregate: 'median' })).toEqual([
      ['2020-10', 2, 3],
      ['2020-11', 9, 1],
    ]);
    expect(values({ aggregate: 'sum' })).toEqual([
      ['2020-10', 12, 3],
      ['2020-11', 9, 1],
    ]);
    // Times and cases between events are averaged as qicharts2 does it, unless they are to be added up.
    for (const chart of ['t', 'g'] as const) {
      expect(analyze(chart, rows).points.map(({ y }) => y)).toEqual([4, 9]);
      expect(analyze(chart, rows, { aggregate: 'sum' }).points.map(({ y }) => y)).toEqual([12, 9]);
    }
    const pooled = analyze('p', [
      { x: 1, y: 1, n: 10 },
      { x: 1, y: 5, n: 20 },
      { x: 2, y: 1, n: 5 },
    ]);
    expect(pooled.points[0]).toMatchObject({ y: 0.2, n: 30, count: 2 });
  });

  test('of an NP chart are held against their own denominator', () => {
    const { points } = analyze(
      'np',
      ratios([
        [5, 25],
        [20, 100],
      ]),
    );
    expect(points.map(({ y, centerLine, upper3 }) => [y, centerLine, upper3])).toEqual([
      [5, 5, 11],
      [20, 20, 32],
    ]);
  });
});

test('a very long series and a very large subgroup are no trouble', () => {
  const valley = Array.from({ length: 150_001 }, (_, i) => ({ x: i, y: Math.abs(i - 75_000) }));
  expect(analyze('run', valley).points[0]!.centerLine).toBe(37_500);
  const long = Array.from({ length: 150_000 }, (_, i) => ({ x: i, y: i % 7, n: 20 }));
  expect(analyze('p', long, { rules: 'ihi' }).points).toHaveLength(150_000);
  expect(
    analyze(
      's',
      long.map(({ y }) => ({ x: 1, y })),
    ).points[0],
  ).toMatchObject({ count: 150_000 });
});

describe('options', () => {
  test('may be null, one by one or all together, as in a form that was not filled', () => {
    const plain = analyze('i', series(CALM));
    const names = [
      'multiply',
      'baseline',
      'phases',
      'exclude',
      'centerLine',
      'target',
      'improvement',
      'rules',
    ];
    const unsaid = Object.fromEntries(names.map((name) => [name, null]));
    expect(analyze('i', series(CALM), unsaid)).toEqual(plain);
    expect(analyze('i', series(CALM), null as never)).toEqual(plain);
  });

  test('every default is told in the result', () => {
    expect(analyze('i', series(CALM)).settings).toEqual({
      screenMovingRanges: true,
      aggregate: 'mean',
      multiply: 1,
      baseline: [null],
      phases: [],
      exclude: [],
      centerLine: null,
      sigmaFrom: 'ranges',
      limitFactor: null,
      factors: 'published',
      target: null,
      improvement: null,
      rules: 'anhoej',
      runsLimits: 'exact',
    });
    expect(analyze('c', series(CALM)).settings).toMatchObject({
      screenMovingRanges: null,
      aggregate: null,
      sigmaFrom: null,
    });
  });

  test('a baseline freezes center and limits, inside a phase too, and a single one belongs to the phase it falls in', () => {
    const values = [1, 2, 1, 50, 51, 50, 10, 12, 10, 90];
    const center = (options: ChartOptions) =>
      analyze('i', series(values), options).points.map((p) => p.centerLine);
    expect(center({ baseline: 3 })).toEqual(Array(10).fill(4 / 3));
    expect(center({ phases: [6], baseline: [3, 9] })).toEqual([
      ...Array(6).fill(4 / 3),
      ...Array(4).fill(32 / 3),
    ]);
    expect(center({ phases: [6], baseline: 9 })).toEqual([
      ...Array(6).fill(155 / 6),
      ...Array(4).fill(32 / 3),
    ]);
    expect(center({ phases: [6], baseline: [null, 9] })).toEqual(center({ phases: [6], baseline: 9 }));
  });

  test('the limit factor of an I chart counts mean moving ranges; 2.66 comes with Making Data Count', () => {
    const values = series([10, 12, 11, 13]);
    const upper = (options: ChartOptions) => analyze('i', values, options).points[0]!.upper3!;
    const range = 5 / 3;
    expect(upper({})).toBeCloseTo(11.5 + (3 / 1.128) * range, 12);
    expect(upper({ limitFactor: 2.66 })).toBeCloseTo(11.5 + 2.66 * range, 12);
    expect(upper({ rules: 'making-data-count' })).toBeCloseTo(11.5 + 2.66 * range, 12);
    expect(upper({ factors: 'exact' })).toBeCloseTo(11.5 + 3 * (Math.sqrt(Math.PI) / 2) * range, 12);
    expect(analyze('i', values, { limitFactor: 3 }).points[0]!.upper2).toBeCloseTo(11.5 + 2 * range, 12);
  });

  test('the limit factor of other charts counts sigmas', () => {
    const upper = (chart: ChartId, observations: Observation[], limitFactor: number) =>
      analyze(chart, observations, { limitFactor }).points[0]!.upper3;
    expect(upper('c', series([9, 9]), 2)).toBe(15);
    expect(
      upper(
        'u',
        ratios([
          [4, 100],
          [4, 100],
        ]),
        2,
      ),
    ).toBeCloseTo(0.04 + 2 * 0.02, 12);
    expect(
      upper(
        'np',
        ratios([
          [5, 25],
          [5, 25],
        ]),
        2,
      ),
    ).toBe(9);
    expect(upper('mr', series([1, 2, 3]), 4)).toBe(4);
  });

  test('sigma comes from the source that is named', () => {
    const rows = [2, 4, 6, 1, 1, 7, 7].map((y, i) => ({ x: i < 3 ? 1 : 2, y }));
    const c4 = { 3: 0.886226925452758, 4: 0.9213177319235613 } as const;
    const s = [2, Math.sqrt(12)] as const;
    const upper = (sigmaFrom: ChartOptions['sigmaFrom']) =>
      analyze('xbar', rows, { ...(sigmaFrom && { sigmaFrom }) }).points[0]!.upper3!;
    const at = (sigma: number) => 4 + (3 * sigma) / Math.sqrt(3);
    const pooled = Math.sqrt((2 * 4 + 3 * 12) / 5);
    expect(upper('ranges')).toBeCloseTo(at((4 / 1.693 + 6 / 2.059) / 2), 10);
    expect(upper('standardDeviations')).toBeCloseTo(at((s[0] / c4[3] + s[1] / c4[4]) / 2), 10);
    expect(upper('pooled')).toBeCloseTo(at(pooled / c4[3]), 10);
    expect(upper('pooledUnbiased')).toBeCloseTo(at(pooled / 0.9515328619481445), 10);
    expect(upper(undefined)).toBeCloseTo(at(pooled / c4[3]), 10);
  });

  test('sizes that differ anywhere in a phase pool the deviations of an equal-sized baseline, as in qicharts2', () => {
    const rows = (sizes: readonly number[]) =>
      sizes.flatMap((size, x) => Array.from({ length: size }, (_, i) => ({ x, y: i === 0 ? 6 + 2 * x : 5 })));
    const s = [1, 3].map((step) => Math.sqrt(step ** 2 / 3));
    const center = (sizes: readonly number[], chart: ChartId = 's') =>
      analyze(chart, rows(sizes), { baseline: 2 }).points[0]!;
    expect(center([3, 3, 3]).centerLine).toBeCloseTo((s[0]! + s[1]!) / 2, 12);
    expect(center([3, 3, 4]).centerLine).toBeCloseTo(Math.sqrt((s[0]! ** 2 + s[1]! ** 2) / 2), 12);
    expect(center([3, 3, 4], 'xbar').upper3).toBeGreaterThan(center([3, 3, 3], 'xbar').upper3!);
  });

  test('an I chart may take sigma from the standard deviation', () => {
    const [point] = analyze('i', series([2, null, 4, 6]), { sigmaFrom: 'standardDeviations' }).points;
    expect(point!.upper3).toBeCloseTo(4 + (3 * 2) / 0.886226925452758, 10);
  });

  test('an empty subgroup changes nothing but by the convention of qicharts2, which is the default', () => {
    const rows = [2, 4, 6, 1, 1, 7].map((y, i) => ({ x: i < 3 ? 1 : 2, y }));
    const upper = (sigmaFrom: ChartOptions['sigmaFrom'], more: Observation[] = []) =>
      analyze('xbar', [...rows, ...more], { sigmaFrom: sigmaFrom! }).points[0]!.upper3;
    const empty: Observation[] = [{ x: 3, y: null }];
    for (const from of ['ranges', 'standardDeviations', 'pooled', 'pooledUnbiased'] as const) {
      expect(upper(from, empty), from).toBe(upper(from));
    }
    expect(upper('meanOrPooled', empty)).not.toBe(upper('meanOrPooled'));
  });

  test('a given center line is on the scale before multiply, the target on the scale shown', () => {
    const { points, assurance } = analyze(
      'p',
      ratios([
        [50, 100],
        [52, 100],
        [48, 100],
      ]),
      {
        multiply: 100,
        centerLine: 0.5,
        target: 90,
        improvement: 'up',
      },
    );
    expect(points[0]).toMatchObject({ y: 50, centerLine: 50, upper3: 65 });
    expect(assurance).toBe('failing');
  });

  test('of a G chart the mean is given, of S and R charts the mean spread', () => {
    expect(analyze('g', series([4, 9]), { centerLine: 20 }).points[0]!.centerLine).toBeCloseTo(13.86, 12);
    const rows = [
      { x: 1, y: 1 },
      { x: 1, y: 4 },
    ];
    expect(analyze('s', rows, { centerLine: 2 }).points[0]!.centerLine).toBe(2);
    const [range] = analyze('r', rows, { centerLine: 2.256 }).points;
    expect(range).toMatchObject({ centerLine: 2.256 });
    expect(range!.upper3).toBeCloseTo(2.256 + 3 * 2 * 0.8525033, 10);
  });
});

describe('signals', () => {
  test('say which rule, which points, which way, and what it means', () => {
    const values = [10, 11, 9, 10, 11, 9, 10, 11, 9, 10, 11, 30];
    const { signals, points, variation } = analyze('i', series(values), { improvement: 'down' });
    expect(signals).toEqual([
      {
        rule: 'beyond-limits',
        phase: 1,
        direction: 'above',
        meaning: 'concern',
        threshold: 3,
        completing: [12],
        members: [12],
      },
      {
        rule: 'longest-run',
        phase: 1,
        direction: 'below',
        meaning: 'improvement',
        threshold: 7,
        completing: [8, 9, 10, 11],
        members: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      },
      {
        rule: 'crossings',
        phase: 1,
        direction: null,
        meaning: null,
        threshold: 3,
        completing: [12],
        members: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      },
    ]);
    expect(points[11]!.signals).toEqual(['beyond-limits', 'crossings']);
    expect(variation).toBe('concern');
  });

  test('excluded points are held against the limits but take no part in patterns', () => {
    const values = [...CALM, 40, 11, 9];
    const { signals, points } = analyze('i', series(values), { exclude: [13] });
    expect(signals).toMatchObject([{ rule: 'beyond-limits', members: [13] }]);
    expect(points[12]).toMatchObject({ included: false, signals: ['beyond-limits'] });
  });

  test('a rule set of your own is a value like the built-in ones', () => {
    const sixInARow = {
      id: 'six',
      title: 'Six on one side',
      published: 2024,
      source: 'our team',
      rules: [{ id: 'six', title: 'six points', pattern: 'shift', points: 6, onCenter: 'skipped' }],
    } as const satisfies RuleSet;
    const values = series([1, 2, 1, 2, 1, 2, 9, 8, 9, 8, 9, 8]);
    const { signals, settings } = analyze('run', values, { rules: sixInARow });
    expect(signals.map(({ rule, direction }) => [rule, direction])).toEqual([
      ['six', 'below'],
      ['six', 'above'],
    ]);
    expect(settings.rules).toBe('six');
  });

  test('patterns of moving ranges are not judged, and the result says which', () => {
    const { notJudged, signals } = analyze('mr', series([...Array(12).fill(1), ...Array(12).fill(2)]), {
      rules: 'nelson',
    });
    expect(notJudged).toEqual(RULE_SETS.nelson.rules.slice(1).map(({ id }) => id));
    expect(signals.every(({ rule }) => rule === 'beyond-limits')).toBe(true);
    expect(analyze('i', series(CALM), { rules: 'nelson' }).notJudged).toEqual([]);
  });

  test('the variation is that of the last value; without a direction of improvement it is high or low', () => {
    const values = [...CALM, 40, null];
    const variation = (improvement?: 'up' | 'down') =>
      analyze('i', series(values), { rules: 'making-data-count', ...(improvement && { improvement }) })
        .variation;
    expect([variation(), variation('up'), variation('down')]).toEqual(['high', 'improvement', 'concern']);
    expect(analyze('i', series(CALM)).variation).toBe('common');
    expect(analyze('i', series([...CALM, -20])).variation).toBe('low');
  });

  test.each([
    ['up', 1, 'passing'],
    ['up', 10, 'inconsistent'],
    ['up', 99, 'failing'],
    ['down', 1, 'failing'],
    ['down', 99, 'passing'],
  ] as const)('improvement %s, target %d: %s', (improvement, target, assurance) => {
    const calm = CALM.map((value) => 10 + (value - 10) / 2);
    expect(analyze('i', series(calm), { improvement, target }).assurance).toBe(assurance);
  });

  test('there is no assurance without target, direction or limits', () => {
    expect(analyze('i', series(CALM), { target: 3 }).assurance).toBeNull();
    expect(analyze('i', series(CALM), { improvement: 'up' }).assurance).toBeNull();
    expect(analyze('run', series(CALM), { improvement: 'up', target: 3 }).assurance).toBeNull();
  });
});
