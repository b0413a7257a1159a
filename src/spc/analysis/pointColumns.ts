import type { ChartX } from '../chartOptions.js';

/** The points of a chart in columns, before `multiply`. `NaN` is a gap; events without a denominator are `Infinity`. */
export interface PointColumns {
  readonly size: number;
  readonly x: readonly ChartX[];
  /** What is plotted. */
  readonly y: Float64Array;
  /** Sum of the values of complete observations; 0 where there is none. */
  readonly sum: Float64Array;
  /** Sum of their denominators. */
  readonly n: Float64Array;
  /** How many observations are complete. */
  readonly count: Float64Array;
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
  readonly range: Float64Array;
}

/** Gives the columns of the points from `first` up to, not including, `end`; the numbers are shared, not copied. */
export function sliceColumns(columns: PointColumns, first: number, end: number): PointColumns {
  const of = (column: Float64Array) => column.subarray(first, end);
  return {
    size: end - first,
    x: columns.x.slice(first, end),
    y: of(columns.y),
    sum: of(columns.sum),
    n: of(columns.n),
    count: of(columns.count),
    mean: of(columns.mean),
    deviation: of(columns.deviation),
    range: of(columns.range),
  };
}

/** Copies the columns of the chosen points. */
export function pickColumns(columns: PointColumns, chosen: readonly number[]): PointColumns {
  const of = (column: Float64Array) => Float64Array.from(chosen, (i) => column[i]!);
  return {
    size: chosen.length,
    x: chosen.map((i) => columns.x[i]!),
    y: of(columns.y),
    sum: of(columns.sum),
    n: of(columns.n),
    count: of(columns.count),
    mean: of(columns.mean),
    deviation: of(columns.deviation),
    range: of(columns.range),
  };
}
