import type { PointColumns } from '../charts/pointColumns.js';
import { crossingsMin } from '../runs/crossingsMin.js';
import { longestRunMax } from '../runs/longestRunMax.js';
import { runsLimits } from '../runs/runsLimits.js';
import { runsOf } from '../runs/runsOf.js';
import { type PhaseSeries, sideOf } from '../signals/phaseSeries.js';
import type { RuleSet } from '../signals/ruleSet.js';
import { signalsIn } from '../signals/signalsIn.js';
import type { ChartPhase, ChartSettings } from './chartAnalysis.js';
import { type ChartLines, type PhaseSpan, range } from './chartLines.js';

/** Counts the runs of each phase and finds its signals. */
export function chartPhases(
  { y }: PointColumns,
  lines: ChartLines,
  spans: readonly PhaseSpan[],
  excluded: ReadonlySet<number>,
  rules: RuleSet,
  settings: ChartSettings,
): ChartPhase[] {
  return spans.map(({ first, end }, index) => {
    const points = range(first, end);
    const all = points.filter((point) => !Number.isNaN(y[point]!));
    const taken = (some: number[]) =>
      excluded.size === 0 ? some : some.filter((point) => !excluded.has(point));
    const observed = taken(points);
    const sequence = taken(all);
    const series: PhaseSeries = { values: y, ...lines, sequence, all };
    const signals = signalsIn(series, index + 1, rules, settings);
    return {
      first: first + 1,
      last: end,
      observed: observed.length,
      gaps: end - first - all.length,
      ...runFigures(series, settings),
      signals,
    };
  });
}

function runFigures(series: PhaseSeries, { runsLimits: limits }: ChartSettings) {
  const sides = series.sequence.map((point) => sideOf(series, point));
  const { useful, longestRun, crossings, runs } = runsOf(sides, 0);
  const { min, max } = runsLimits(useful, limits);
  const known = useful > 0;
  return {
    useful,
    longestRun: known ? longestRun : null,
    longestRunMax: longestRunMax(useful),
    crossings: known ? crossings : null,
    crossingsMin: crossingsMin(useful),
    runs: known ? runs : null,
    runsMin: min,
    runsMax: max,
  };
}
