import type { ChartX } from './observation.js';

/** The points of a chart in columns, before `multiply`. `NaN` is a gap; events without a denominator are `Infinity`. */
export interface PointColumns {
  readonly size: number;
  readonly x: readonly ChartX[];
  /** What is plotted. */
  readonly y: readonly number[];
  /** Sum of the values of complete observations; 0 where there is none. */
  readonly sum: readonly number[];
  /** Sum of their denominators. */
  readonly n: readonly number[];
  /** How many observations are complete. */
  readonly count: readonly number[];
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly range: readonly number[];
}

/** Gives the columns of the points from `first` up to, not including, `end`. */
export function sliceColumns(columns: PointColumns, first: number, end: number): PointColumns {
  if (first === 0 && end === columns.size) return columns;
  return mapColumns(columns, columns.x.slice(first, end), (column) => column.slice(first, end));
}

/** Gives the columns of the chosen points. */
export function pickColumns(columns: PointColumns, chosen: readonly number[]): PointColumns {
  if (chosen.length === columns.size) return columns;
  const x = chosen.map((point) => columns.x[point]!);
  return mapColumns(columns, x, (column) => chosen.map((point) => column[point]!));
}

function mapColumns(
  { y, sum, n, count, mean, deviation, range }: PointColumns,
  x: readonly ChartX[],
  of: (column: readonly number[]) => readonly number[],
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
