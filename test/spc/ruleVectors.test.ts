import { describe, expect, test } from 'vitest';
import { analyzeChart, detectSignals, RUNS_TABLE, runsLimits } from '../../src/spc/index.js';
import { readVectors, ruleVectors } from './referencePrograms.js';

type Points = Readonly<Record<string, readonly number[]>>;

interface RuleFile {
  readonly series: readonly {
    readonly id: string;
    readonly values: readonly number[];
    readonly centre: number;
    readonly sigma: number | readonly number[];
    readonly expected: Readonly<
      Record<'completing' | 'members', { readonly westernElectric: Points; readonly nelson: Points }>
    >;
  }[];
}

const BOOKS = {
  'western-electric': ['beyond-limits', 'two-of-three', 'four-of-five', 'shift'],
  nelson: [
    'beyond-limits',
    'shift',
    'trend',
    'alternating',
    'two-of-three',
    'four-of-five',
    'hugging',
    'mixture',
  ],
} as const;

describe.each(ruleVectors<RuleFile>().series)('$id', ({ values, centre, sigma, expected }) => {
  test.each([
    ['western-electric', 'westernElectric'],
    ['nelson', 'nelson'],
  ] as const)('has the completing points and the members of the %s rules', (set, theirs) => {
    const signals = detectSignals({ values, center: centre, sigma }, set);
    for (const kind of ['completing', 'members'] as const) {
      const found = BOOKS[set].map((id) => [
        ...new Set(signals.filter(({ rule }) => rule === id).flatMap((signal) => signal[kind])),
      ]);
      const sorted = found.map((points) => points.sort((a, b) => a - b));
      expect(sorted, kind).toEqual(BOOKS[set].map((_, i) => expected[kind][theirs][i + 1]));
    }
  });
});

interface IhiFile {
  readonly series: readonly {
    readonly id: string;
    readonly input: { readonly y: readonly (number | null)[] };
    readonly options: { readonly centre: number | null };
    readonly expected: Readonly<Record<string, unknown>>;
  }[];
}

describe.each(readVectors<IhiFile>('ihi-rules.json').series)('$id', ({ input, options, expected }) => {
  const outcome = analyzeChart({
    chart: 'run',
    observations: input.y.map((y, i) => ({ x: i + 1, y })),
    options: {
      rules: 'ihi',
      ...(options.centre !== null && { centerLine: options.centre }),
    },
  });
  if (!outcome.ok) throw new Error('refused');
  const { points, phases } = outcome.value;
  const { signals, ...phase } = phases[0]!;
  const found = (id: string) =>
    signals
      .filter(({ rule }) => rule === id)
      .map(({ direction, members }) => ({ direction, length: members.length, points: members }));

  test('has its center line and runs', () => {
    expect(points[0]!.centerLine).toBeCloseTo(expected['centre'] as number, 12);
    expect({
      nObserved: phase.observed - phase.gaps,
      nUseful: phase.useful,
      runs: phase.runs ?? 0,
      runsLower: phase.runsMin,
      runsUpper: phase.runsMax,
    }).toEqual({
      nObserved: expected['nObserved'],
      nUseful: expected['nUseful'],
      runs: expected['runs'],
      runsLower: expected['runsLower'],
      runsUpper: expected['runsUpper'],
    });
    expect(found('too-few-runs').length > 0).toBe(expected['tooFewRuns'] ?? false);
    expect(found('too-many-runs').length > 0).toBe(expected['tooManyRuns'] ?? false);
  });

  test('has its shifts and trends', () => {
    expect(found('shift')).toEqual(expected['shifts']);
    expect(found('trend')).toEqual(expected['trends']);
  });
});

interface TableFile {
  readonly rows: readonly {
    readonly useful: number;
    readonly lower: number;
    readonly upper: number;
    readonly exactLower: number;
    readonly exactUpper: number;
  }[];
}

test('the printed table and the exact limits are those of the file, row by row', () => {
  const { rows } = readVectors<TableFile>('runs-table.json');
  expect(RUNS_TABLE).toEqual(rows.map(({ useful, lower, upper }) => [useful, lower, upper]));
  for (const { useful, lower, upper, exactLower, exactUpper } of rows) {
    expect(runsLimits(useful, 'table')).toEqual({ min: lower, max: upper });
    expect(runsLimits(useful, 'exact')).toEqual({ min: exactLower, max: exactUpper });
  }
});
