import type { ChartX } from './observation.js';

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
  if (first === 0 && end === columns.size) return columns;
  return mapColumns(columns, columns.x.slice(first, end), (column) => column.subarray(first, end));
}

/** Gives the columns of the chosen points. */
export function pickColumns(columns: PointColumns, chosen: readonly number[]): PointColumns {
  if (chosen.length === columns.size) return columns;
  const x = chosen.map((point) => columns.x[point]!);
  return mapColumns(columns, x, (column) => {
    const picked = new Float64Array(chosen.length);
    for (let i = 0; i < picked.length; i++) picked[i] = column[chosen[i]!]!;
    return picked;
  });
}

function mapColumns(
  { y, sum, n, count, mean, deviation, range }: PointColumns,
  x: readonly ChartX[],
  of: (column: Float64Array) => Float64Array,
): PointColumns {
  return {
    size: x.length,
    x,
    y: of(y),
    sum: of(sum),
    n: of(n),
    count: of(count),
    mean: of(mean),
    deviation: of(deviation),
    range: of(range),
  };
}
