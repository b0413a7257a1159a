import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  analyzeChart,
  type ChartAnalysis,
  type ChartId,
  type ChartOptions,
  type Observation,
} from '../../src/spc/index.js';

// The vectors name options as the reference programs do. This file puts them into our words and our
// results into theirs; the comparison itself is in vectors.test.ts.

type Column = readonly (number | string | boolean | null)[];

export interface VectorSeries {
  readonly id: string;
  readonly program: 'qicharts2' | 'qcc' | 'NHSRplotthedots';
  readonly chart: string;
  readonly tags: readonly string[];
  readonly input: {
    readonly x?: readonly (number | string | null)[];
    readonly y?: readonly (number | null)[];
    readonly n?: readonly (number | null)[] | null;
    readonly subgroups?: readonly (readonly number[])[];
  };
  readonly options: Readonly<Record<string, unknown>>;
  readonly expected: {
    readonly error?: string | null;
    readonly points?: Readonly<Record<string, Column | null>>;
    readonly parts?: readonly Readonly<Record<string, number | boolean | null>>[];
  } & Readonly<Record<string, unknown>>;
}

export interface VectorFile {
  readonly dataset: string;
  readonly series: readonly VectorSeries[];
}

const OWN = new URL('../vectors/spc/', import.meta.url);
const SHARED = new URL('../../../shared/vectors/spc/', import.meta.url);

/** Reads a file of vectors that lies in this repository. */
export function readVectors<T>(name: string, folder = OWN): T {
  // R writes some zeros as -0.
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'), (_, value) =>
    value === 0 ? 0 : value,
  ) as T;
}

/** All chart vectors: those of this repository, and those beside it that may not be copied, where present. */
export function chartVectors(): readonly VectorSeries[] {
  const own = namesIn(OWN);
  const beside = existsSync(SHARED) ? namesIn(SHARED).filter((name) => !own.includes(name)) : [];
  return [
    ...own.map((name) => readVectors<VectorFile & { format: string }>(name)),
    ...beside.map((name) => readVectors<VectorFile & { format: string }>(name, SHARED)),
  ]
    .filter(({ format }) => format === 'spc-vectors/1')
    .flatMap(({ series }) => series);
}

/** All rule vectors, with those beside the repository where present. */
export function ruleVectors<T>(): T {
  return readVectors<T>('rule-sets.json', existsSync(SHARED) ? SHARED : OWN);
}

/** Computes a series of the vectors through the public door. */
export function analyzeVector(series: VectorSeries, options: ChartOptions = {}) {
  return analyzeChart({
    chart: chartOf(series),
    observations: observationsOf(series.input),
    options: { ...optionsOf(series), ...options },
  });
}

export function analysisOf(series: VectorSeries, options?: ChartOptions): ChartAnalysis {
  const outcome = analyzeVector(series, options);
  if (!outcome.ok) throw new Error(`${series.id}: ${outcome.findings.map(({ code }) => code)}`);
  return outcome.value;
}

const CHART_OF: Readonly<Record<string, ChartId>> = { 'xbar.one': 'i', xmr: 'i', R: 'r', S: 's' };

function chartOf({ chart }: VectorSeries): ChartId {
  return CHART_OF[chart] ?? (chart as ChartId);
}

function observationsOf({ x, y, n, subgroups }: VectorSeries['input']): Observation[] {
  if (subgroups) return subgroups.flatMap((values, i) => values.map((value) => ({ x: i + 1, y: value })));
  return y!.map((value, i) => ({
    x: (x ? x[i] : i + 1) as number,
    y: value,
    ...(n && { n: n[i] ?? null }),
  }));
}

function optionsOf({ program, chart, options, input }: VectorSeries): ChartOptions {
  if (program === 'qcc') {
    return {
      screenMovingRanges: false,
      rules: 'nelson',
      ...(chart === 'xbar' && { sigmaFrom: 'ranges' }),
      ...(chart === 'S' && { sigmaFrom: 'standardDeviations' }),
    };
  }
  const { screenMovingRanges } = options as { screenMovingRanges: boolean };
  if (program === 'NHSRplotthedots') {
    const { improvementDirection, target, rebaseAt, fixAfter } = options as {
      improvementDirection: number;
      target: number | null;
      rebaseAt: number[] | null;
      fixAfter: number | null;
    };
    const starts = [1, ...(rebaseAt ?? [])];
    return {
      screenMovingRanges,
      rules: 'making-data-count',
      phases: (rebaseAt ?? []).map((first) => first - 1),
      ...(target !== null && { target }),
      ...(improvementDirection !== 0 && { improvement: improvementDirection > 0 ? 'up' : 'down' }),
      ...(fixAfter !== null && {
        baseline: starts.map((first, i) =>
          Math.min(first + fixAfter - 1, (starts[i + 1] ?? input.y!.length + 1) - 1),
        ),
      }),
    };
  }
  const { aggregate, multiply, freeze, part, exclude, centreLine } = options as {
    aggregate: 'mean' | 'median' | 'sum';
    multiply: number;
    freeze: number | null;
    part: number[] | null;
    exclude: number[] | null;
    centreLine: number | null;
  };
  return {
    screenMovingRanges,
    aggregate,
    multiply,
    rules: 'anhoej',
    ...(part && { phases: part }),
    // There freeze has no effect beside part; here a baseline may be given inside each phase.
    ...(freeze !== null && !part && { baseline: freeze }),
    ...(exclude && { exclude }),
    ...(centreLine !== null && { centerLine: centreLine }),
  };
}

function namesIn(folder: URL): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json'));
}
