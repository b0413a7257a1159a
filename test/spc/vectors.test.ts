import { describe, expect, test } from 'vitest';
import type { ChartAnalysis, ChartPoint, Signal } from '../../src/spc/index.js';
import { analysisOf, analyzeVector, chartVectors, type VectorSeries } from './referencePrograms.js';

// Series computed by qicharts2, qcc and NHSRplotthedots (test/vectors/spc/README.md): numbers to 1e-9,
// flags and counts exactly. docs/spc.md lists where we differ on purpose.

const ALL = chartVectors();
const from = (program: VectorSeries['program']) => ALL.filter((series) => series.program === program);

/** Where the program does not do what its own documentation says. */
const isDefect = ({ tags }: VectorSeries) => tags.includes('known-defect');

type Expected = readonly unknown[];

/** Compares numbers to 1e-9 relative (1e-12 near zero) and everything else exactly; an infinite value is `null` here. */
function expectColumn(name: string, actual: Expected, expected: Expected) {
  expect(actual, name).toHaveLength(expected.length);
  actual.forEach((value, i) => {
    const wanted = expected[i] === 'Infinity' ? null : expected[i];
    if (typeof value === 'number' && typeof wanted === 'number') {
      const allowed = Math.max(1e-12, 1e-9 * Math.abs(wanted));
      expect(Math.abs(value - wanted), `${name} ${i + 1}: ${value}, not ${wanted}`).toBeLessThanOrEqual(
        allowed,
      );
    } else {
      expect(value, `${name} ${i + 1}`).toBe(wanted);
    }
  });
}

const column = (points: readonly ChartPoint[], key: keyof ChartPoint) => points.map((point) => point[key]);

describe.each(from('qicharts2').filter((series) => !isDefect(series)))('qicharts2 $chart $id', (series) => {
  if (series.expected.error) {
    test('is refused', () => expect(analyzeVector(series).ok).toBe(false));
    return;
  }
  const { points, phases } = analysisOf(series);
  const expected = series.expected.points!;

  test.each([
    ['x', 'x'],
    ['y', 'y'],
    ['count', 'count'],
    ['cl', 'centerLine'],
    ['lcl', 'lower3'],
    ['lcl95', 'lower2'],
    ['ucl95', 'upper2'],
    ['ucl', 'upper3'],
    ['part', 'phase'],
    ['baseline', 'baseline'],
    ['included', 'included'],
  ] as const)('has its %s', (theirs, ours) => {
    expectColumn(ours, column(points, ours), expected[theirs]!);
  });

  test('has its denominators', () => {
    expectColumn('n', column(points, 'n'), expected['n'] ?? points.map(() => null));
  });

  test('flags its points beyond the limits', () => {
    const flags = points.map(({ signals }) => signals.includes('beyond-limits'));
    expectColumn('sigmaSignal', flags, expected['sigmaSignal']!);
  });

  test('has its runs', () => {
    const isSingle = ({ rule }: Signal) => rule === 'beyond-limits';
    // The box methods set other limits for run and crossings; the counts are the same.
    const isAnhoej = series.options['method'] === 'anhoej';
    expect(
      phases.map((phase, i) => ({
        part: i + 1,
        firstPoint: phase.first,
        lastPoint: phase.last,
        nObs: phase.observed,
        nUseful: phase.useful,
        longestRun: phase.longestRun,
        nCrossings: phase.crossings,
        sigmaSignals: phase.signals.filter(isSingle).length,
        ...(isAnhoej && {
          longestRunMax: phase.longestRunMax,
          nCrossingsMin: phase.crossingsMin,
          runsSignal: phase.signals.some((signal) => !isSingle(signal)),
        }),
      })),
    ).toEqual(series.expected.parts!.map((part) => expect.objectContaining(isAnhoej ? part : boxPart(part))));
  });
});

function boxPart({ longestRunMax, nCrossingsMin, runsSignal, ...part }: Readonly<Record<string, unknown>>) {
  return part;
}

describe("the I' chart of qicharts2, where it takes sigma of all points", () => {
  const byId = (id: string) => ALL.find((series) => series.id === id)!;

  test('takes sigma of the baseline: the limits are those of the baseline alone', () => {
    const frozen = analysisOf(byId('a-ip-freeze')).points.slice(0, 12);
    const alone = byId('a-ip-first-12').expected.points!;
    expectColumn('upper3', column(frozen, 'upper3'), alone['ucl']!);
    expectColumn('lower3', column(frozen, 'lower3'), alone['lcl']!);
  });

  test('takes sigma without the excluded points: the limits are those of a series that lacks them', () => {
    const series = byId('a-ip-exclude');
    const left = (values: readonly unknown[]) => values.filter((_, i) => i !== 4 && i !== 8);
    const { x, y, n } = series.input;
    const lacking = analysisOf({
      ...series,
      input: { x: left(x!) as number[], y: left(y!) as number[], n: left(n!) as number[] },
      options: { ...series.options, exclude: null },
    });
    const { points } = analysisOf(series);
    expectColumn('upper3', left(column(points, 'upper3')), column(lacking.points, 'upper3'));
    expectColumn('centerLine', column(points, 'centerLine'), series.expected.points!['cl']!);
  });
});

const NELSON = [
  'beyond-limits',
  'shift',
  'trend',
  'alternating',
  'two-of-three',
  'four-of-five',
  'hugging',
  'mixture',
];

const WESTERN_ELECTRIC = ['beyond-limits', 'two-of-three', 'four-of-five', 'shift'];

describe.each(from('qcc'))('qcc $chart $id', (series) => {
  const { points } = analysisOf(series);
  const expected = series.expected as unknown as Readonly<Record<string, readonly number[]>>;
  const spread = (values: readonly number[]) => (values.length === 1 ? points.map(() => values[0]) : values);

  test.each([
    ['statistics', 'y'],
    ['centre', 'centerLine'],
    ['lcl', 'lower3'],
    ['ucl', 'upper3'],
  ] as const)('has its %s', (theirs, ours) => {
    expectColumn(ours, column(points, ours), spread(expected[theirs]!));
  });

  // One series of the file has no flags.
  if (!expected.nelson) return;
  test.each([
    ['nelson', 'nelson', NELSON],
    ['western-electric', 'westernElectric', WESTERN_ELECTRIC],
  ] as const)('flags the points that complete its %s rules', (rules, theirs, ids) => {
    const { signals } = analysisOf(series, { rules });
    const flagged = expected[theirs] as unknown as Readonly<Record<string, readonly number[]>>;
    expect(ids.map((id) => completingOf(signals, id))).toEqual(ids.map((_, i) => flagged[i + 1]));
  });
});

function completingOf(signals: readonly Signal[], id: string): number[] {
  const points = signals.filter(({ rule }) => rule === id).flatMap(({ completing }) => completing);
  return points.sort((a, b) => a - b);
}

describe.each(from('NHSRplotthedots'))('NHSRplotthedots $id', (series) => {
  const analysis = analysisOf(series);
  const { points } = analysis;
  const expected = series.expected as unknown as Readonly<Record<string, Expected>>;

  test('has its mean and process limits', () => {
    expectColumn('mean', column(points, 'centerLine'), expected['mean']!);
    expectColumn('lpl', column(points, 'lower3'), expected['lpl']!);
    expectColumn('upl', column(points, 'upper3'), expected['upl']!);
  });

  test('has its special causes and point types', () => {
    const causes = points.map((_, i) => specialCauseOf(analysis, i + 1));
    expect(causes.map(({ cause }) => cause)).toEqual(expected['specialCause']);
    expect(causes.map(({ type }) => type)).toEqual(expected['pointType']);
  });

  test('has its variation and assurance', () => {
    const { variation, assurance } = analysis;
    expect(POINT_TYPES[variation]).toBe(expected['variation']);
    expect(assurance && ASSURANCES[assurance]).toBe(expected['assurance']);
  });
});

const POINT_TYPES = {
  common: 'common_cause',
  improvement: 'special_cause_improvement',
  concern: 'special_cause_concern',
  high: 'special_cause_neutral_high',
  low: 'special_cause_neutral_low',
} as const;

const ASSURANCES = {
  passing: 'consistent_pass',
  failing: 'consistent_fail',
  inconsistent: 'inconsistent',
} as const;

function specialCauseOf({ signals }: ChartAnalysis, point: number) {
  const signal = signals.find(({ members }) => members.includes(point));
  if (!signal) return { cause: 'Common Cause', type: 'common_cause' };
  const { rule, direction, meaning } = signal;
  const isUp = direction === 'above' || direction === 'up';
  const side = isUp ? 'Above' : 'Below';
  const causes: Readonly<Record<string, string>> = {
    'beyond-limits': isUp ? 'Above UCL' : 'Below LCL',
    'two-of-three': `2 in 3 ${side} CL`,
    shift: `7 Points ${side} CL`,
    trend: `7 Point Trend (${isUp ? 'In' : 'De'}creasing)`,
  };
  return { cause: causes[rule], type: POINT_TYPES[meaning ?? (isUp ? 'high' : 'low')] };
}
