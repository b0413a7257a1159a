import type { ChartDefinition, Plotted } from '../charts/chart.js';
import { CHARTS, type ChartId } from '../charts/charts.js';
import type { PointColumns } from '../charts/pointColumns.js';
import type { ChartPhase, ChartPoint, ChartSettings, GapReason } from './chartAnalysis.js';
import type { ChartLines, PhaseSpan } from './chartLines.js';

/** Makes the points of the result: `multiply` applied, `null` with its reason where a number is undefined. */
export function chartPoints(
  chart: ChartId,
  columns: PointColumns,
  lines: ChartLines,
  spans: readonly PhaseSpan[],
  phases: readonly ChartPhase[],
  excluded: ReadonlySet<number>,
  settings: ChartSettings,
  withDenominators: boolean,
): ChartPoint[] {
  const { multiply } = settings;
  const { plots, countsAsDenominator }: ChartDefinition = CHARTS[chart];
  const signals = signalsByPoint(phases, columns.size);
  const shown = (value: number) => (Number.isFinite(value) ? value * multiply : null);
  const made: ChartPoint[] = [];
  spans.forEach(({ first, end, baselineEnd }, phase) => {
    for (let point = first; point < end; point++) {
      const gap = gapOf(plots, columns, point);
      const noLimits = lines.reasons[point];
      const one: { -readonly [Key in keyof ChartPoint]: ChartPoint[Key] } = {
        x: columns.x[point]!,
        y: shown(columns.y[point]!),
        n: withDenominators || countsAsDenominator ? columns.n[point]! : null,
        count: columns.count[point]!,
        centerLine: shown(lines.center[point]!),
        lower3: shown(lines.lower[3][point]!),
        lower2: shown(lines.lower[2][point]!),
        upper2: shown(lines.upper[2][point]!),
        upper3: shown(lines.upper[3][point]!),
        phase: phase + 1,
        included: !excluded.has(point),
        baseline: point < baselineEnd,
        signals: signals[point]!,
      };
      if (gap) one.gap = gap;
      if (noLimits) one.noLimits = noLimits;
      made.push(one);
    }
  });
  return made;
}

function gapOf(plots: Plotted, { y, n, count, size }: PointColumns, point: number): GapReason | null {
  if (point >= size || Number.isFinite(y[point]!)) return null;
  if (count[point] === 0) return 'missing';
  if (n[point] === 0) return 'noDenominator';
  return plots === 'movingRange' ? 'noPreviousValue' : 'singleObservation';
}

function signalsByPoint(phases: readonly ChartPhase[], size: number): string[][] {
  const ids: string[][] = Array.from({ length: size }, () => []);
  for (const { signals } of phases) {
    for (const { rule, members } of signals) {
      for (const point of members) if (!ids[point - 1]!.includes(rule)) ids[point - 1]!.push(rule);
    }
  }
  return ids;
}
