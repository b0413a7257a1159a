import type { ChartDefinition } from '../charts/chart.js';
import { CHARTS, type ChartId } from '../charts/charts.js';
import type { ChartX, Observation } from '../charts/observation.js';
import type { PointColumns } from '../charts/pointColumns.js';
import { ratioOf } from '../limits/ratioOf.js';
import { deviationOf } from '../runs/deviationOf.js';
import { meanOf } from '../runs/meanOf.js';
import { medianOf } from '../runs/medianOf.js';
import { rangeOf } from '../runs/rangeOf.js';
import { sumOf } from '../runs/sumOf.js';
import type { Aggregate } from './chartOptions.js';
import { timeOrder } from './timeOrder.js';

/**
 * Makes the points of a chart: observations of one x become one point, points are ordered in time (`timeOrder`).
 *
 * An observation that lacks its value, or its denominator where the chart has one, adds nothing: both parts
 * are left out. Moving ranges are made later, phase by phase.
 */
export function gatherPoints(
  chart: ChartId,
  observations: readonly Observation[],
  aggregate: Aggregate,
): PointColumns {
  const definition: ChartDefinition = CHARTS[chart];
  const withDenominators = hasDenominators(chart, observations);
  const groups = groupByX(observations);
  const columns = emptyColumns(groups.map(([x]) => x));
  groups.forEach(([, rows], point) => {
    const values: number[] = [];
    const sizes: number[] = [];
    for (const { y, n } of rows) {
      if (!isNumber(y) || (withDenominators && !isNumber(n))) continue;
      values.push(y);
      if (withDenominators) sizes.push(n!);
    }
    columns.sum[point] = sumOf(values);
    columns.count[point] = values.length;
    columns.n[point] = withDenominators ? sumOf(sizes) : values.length;
    if (values.length === 0) return;
    columns.mean[point] = meanOf(values)!;
    columns.deviation[point] = deviationOf(values) ?? Number.NaN;
    columns.range[point] = rangeOf(values) ?? Number.NaN;
    columns.y[point] = plotted(definition, columns, point, values, sizes, aggregate);
  });
  // A moving range to or from an infinite value has no meaning: on charts of them it is a gap.
  if (definition.infinity === 'gap')
    columns.y.forEach((value, point) => {
      if (value === Number.POSITIVE_INFINITY) columns.y[point] = Number.NaN;
    });
  return columns;
}

/** Tells whether a chart of these observations has denominators. */
export function hasDenominators(chart: ChartId, observations: readonly Observation[]): boolean {
  return CHARTS[chart].denominators !== 'never' && observations.some(({ n }) => isNumber(n));
}

function plotted(
  { plots }: ChartDefinition,
  { sum, n, mean, deviation, range }: PointColumns,
  point: number,
  values: readonly number[],
  sizes: readonly number[],
  aggregate: Aggregate,
): number {
  if (plots === 'sum') return sum[point]!;
  if (plots === 'mean') return mean[point]!;
  if (plots === 'standardDeviation') return deviation[point]!;
  if (plots === 'range') return range[point]!;
  // 0 / 0 is NaN, a gap; 3 / 0 is Infinity, above every center line.
  if (sizes.length > 0) return ratioOf(values, sizes) ?? sum[point]! / n[point]!;
  if (plots === 'ratio' || aggregate === 'mean') return mean[point]!;
  return aggregate === 'sum' ? sum[point]! : medianOf(values)!;
}

function groupByX(observations: readonly Observation[]): [ChartX, Observation[]][] {
  const groups = new Map<ChartX, Observation[]>();
  for (const row of observations) {
    const group = groups.get(row.x);
    if (group) group.push(row);
    else groups.set(row.x, [row]);
  }
  const order = timeOrder([...groups.keys()]);
  const inTurn = [...groups];
  const isSorted = !order || inTurn.every(([x], i) => i === 0 || order(inTurn[i - 1]![0], x) <= 0);
  return isSorted ? inTurn : inTurn.sort(([a], [b]) => order(a, b));
}

/** The columns while they are made. */
type ColumnsMade = {
  [Key in keyof PointColumns]: PointColumns[Key] extends readonly number[] ? number[] : PointColumns[Key];
};

function emptyColumns(x: readonly ChartX[]): ColumnsMade {
  const gaps = () => x.map(() => Number.NaN);
  const zeros = () => x.map(() => 0);
  return {
    size: x.length,
    x,
    y: gaps(),
    sum: zeros(),
    n: zeros(),
    count: zeros(),
    mean: gaps(),
    deviation: gaps(),
    range: gaps(),
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
