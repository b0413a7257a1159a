import { groupedBy } from '../../../core/groupedBy.js';
import type { LinearRow } from '../linear/tableau.js';

/** One row over whole numbers: columns, coefficients without a common divisor, and whole bounds of their sum. */
export interface WholeRow {
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
  readonly lower: number;
  readonly upper: number;
  /** What the row was divided by. */
  readonly divisor: number;
}

/** Two columns and the rows that hold nothing else, as those of a percentage. */
export interface ColumnPair {
  readonly columns: readonly [number, number];
  readonly rows: readonly WholeRow[];
}

/** The rows of a system as whole numbers see them. */
export interface WholeSystem {
  readonly rows: readonly WholeRow[];
  /** For each column, its rows and its pairs by number. */
  readonly rowsOf: readonly (readonly number[])[];
  readonly pairs: readonly ColumnPair[];
  readonly pairsOf: readonly (readonly number[])[];
}

/** Reads rows as statements about whole numbers: divided by their common divisor, with bounds rounded inwards. */
export function wholeSystem(columns: number, given: readonly LinearRow[]): WholeSystem {
  const rows = given.map(wholeRow);
  // A row of two columns with coefficients of 1 leaves no holes; its bounds say all of it.
  const paired = rows.filter(
    (row) => row.columns.length === 2 && row.coefficients.some((coefficient) => Math.abs(coefficient) > 1),
  );
  const pairs = [...groupedBy(paired, (row) => row.columns.join()).values()].map(
    (own): ColumnPair => ({ columns: [own[0]!.columns[0]!, own[0]!.columns[1]!], rows: own }),
  );
  return { rows, rowsOf: placesOf(columns, rows), pairs, pairsOf: placesOf(columns, pairs) };
}

/** Tells whether every row holds on a table. */
export function holdsAll({ rows }: WholeSystem, values: ArrayLike<number>): boolean {
  return rows.every(({ columns, coefficients, lower, upper }) => {
    let sum = 0;
    for (let n = 0; n < columns.length; n++) sum += coefficients[n]! * values[columns[n]!]!;
    return sum >= lower && sum <= upper;
  });
}

function wholeRow({ terms, lower, upper }: LinearRow): WholeRow {
  const sums = new Map<number, number>();
  for (const [column, coefficient] of terms) sums.set(column, (sums.get(column) ?? 0) + coefficient);
  const kept = [...sums].filter(([, coefficient]) => coefficient !== 0).sort(([a], [b]) => a - b);
  const divisor =
    kept.reduce((common, [, coefficient]) => commonDivisor(common, Math.abs(coefficient)), 0) || 1;
  return {
    columns: kept.map(([column]) => column),
    coefficients: kept.map(([, coefficient]) => coefficient / divisor),
    lower: Math.ceil(lower / divisor),
    upper: Math.floor(upper / divisor),
    divisor,
  };
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

function placesOf(
  columns: number,
  of: readonly { readonly columns: readonly number[] }[],
): readonly number[][] {
  const places: number[][] = Array.from({ length: columns }, () => []);
  of.forEach((each, index) => {
    for (const column of each.columns) places[column]!.push(index);
  });
  return places;
}
