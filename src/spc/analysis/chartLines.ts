import type { ChartId } from '../charts/charts.js';
import type { NoLimitsReason } from '../charts/lines.js';
import { linesOf } from '../charts/linesOf.js';
import { type PointColumns, pickColumns, sliceColumns } from '../charts/pointColumns.js';
import { FACTORS } from '../limits/factors.js';
import { distanceOf } from '../runs/distanceOf.js';
import type { Zone } from '../signals/ruleSet.js';
import type { ChartSettings } from './chartAnalysis.js';

/** The lines of a whole chart by point, before `multiply`; `NaN` where there is none. */
export interface ChartLines {
  readonly center: readonly number[];
  readonly lower: Readonly<Record<Zone, readonly number[]>>;
  readonly upper: Readonly<Record<Zone, readonly number[]>>;
  readonly reasons: readonly (NoLimitsReason | null)[];
}

/** A stretch of points, from 0; `end` is the point after the last, `baselineEnd` that after the baseline. */
export interface PhaseSpan {
  readonly first: number;
  readonly end: number;
  readonly baselineEnd: number;
}

/** Gives the spans of the phases. */
export function phaseSpans({ phases, baseline }: ChartSettings, size: number): PhaseSpan[] {
  const ends = [...phases, size];
  return ends.map((end, phase) => ({
    first: phase === 0 ? 0 : ends[phase - 1]!,
    end,
    baselineEnd: baseline[phase] ?? end,
  }));
}

/** Computes center and limits, each phase alone, from the points of its baseline that are not excluded. */
export function chartLines(
  chart: ChartId,
  columns: PointColumns,
  spans: readonly PhaseSpan[],
  excluded: ReadonlySet<number>,
  settings: ChartSettings,
): ChartLines {
  // For the few dozen points of a chart a plain array costs a fourth of a typed one.
  const line = (): number[] => [];
  const center = line();
  const lower = { 1: line(), 2: line(), 3: line() };
  const upper = { 1: line(), 2: line(), 3: line() };
  const reasons: (NoLimitsReason | null)[] = [];
  const limitSettings = {
    screen: settings.screenMovingRanges ?? false,
    factors: FACTORS[settings.factors],
    sigmaFrom: settings.sigmaFrom ?? 'ranges',
    given: settings.centerLine,
    limitFactor: settings.limitFactor,
  } as const;
  for (const { first, end, baselineEnd } of spans) {
    const baseline = range(first, baselineEnd);
    const taken = excluded.size === 0 ? baseline : baseline.filter((point) => !excluded.has(point));
    const all = sliceColumns(columns, first, end);
    const lines = linesOf(chart, pickColumns(columns, taken), all, limitSettings);
    for (let point = first; point < end; point++) {
      const at = point - first;
      center.push(lines.center(at));
      for (const zone of ZONES) {
        lower[zone].push(lines.at(at, -zone));
        upper[zone].push(lines.at(at, zone));
      }
      reasons.push(lines.reason(at));
    }
  }
  return { center, lower, upper, reasons };
}

const ZONES = [1, 2, 3] as const;

/** Replaces the values of each phase by their moving ranges; the first of a phase has none. */
export function toMovingRanges(columns: PointColumns, spans: readonly PhaseSpan[]): PointColumns {
  const y = columns.x.map(() => Number.NaN);
  for (const { first, end } of spans) {
    for (let point = first + 1; point < end; point++) {
      y[point] = distanceOf(columns.y[point]!, columns.y[point - 1]!);
    }
  }
  return { ...columns, y };
}

/** Gives the whole numbers from `first` up to, not including, `end`. */
export function range(first: number, end: number): number[] {
  const numbers: number[] = [];
  for (let i = first; i < end; i++) numbers.push(i);
  return numbers;
}
