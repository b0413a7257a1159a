import type { StepBudget } from '../../policy/stepsOf.js';

/**
 * A system of linear rows over bounded variables, in the condensed form of the simplex method.
 *
 * Variables 0 to `columns - 1` are cells, the rest are the sums of the rows. Each row says: its basic
 * variable is the sum of `entries` times the free variables. Because the form is homogeneous, any values
 * of the free variables fix all others, so a known table is a starting point for every question.
 */
export interface Tableau {
  readonly rows: number;
  readonly columns: number;
  readonly entries: Float64Array;
  /** The basic variable of each row. */
  readonly basic: Int32Array;
  /** The free variable of each column. */
  readonly free: Int32Array;
  /** Where a variable stands: its row, or `-1 - column`. */
  readonly place: Int32Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly value: Float64Array;
  readonly steps: StepBudget;
}

/** Entries smaller than this are rounding dust: an exchange that rests on one makes nonsense of every row. */
export const DUST = 1e-7;

/** Values nearer than this to a bound or a whole number are on it. */
export const NEAR = 1e-6;

/** One row of a system: coefficients by column, and the bounds of their sum. */
export interface LinearRow {
  readonly terms: readonly (readonly [column: number, coefficient: number])[];
  readonly lower: number;
  readonly upper: number;
}

/** Builds the tableau of a system whose cells may all take any value from 0 up. */
export function tableauOf(columns: number, rows: readonly LinearRow[], steps: StepBudget): Tableau {
  const count = rows.length;
  const all = columns + count;
  const tableau: Tableau = {
    rows: count,
    columns,
    entries: new Float64Array(count * columns),
    basic: Int32Array.from({ length: count }, (_, row) => columns + row),
    free: Int32Array.from({ length: columns }, (_, column) => column),
    place: Int32Array.from({ length: all }, (_, variable) =>
      variable < columns ? -1 - variable : variable - columns,
    ),
    lower: new Float64Array(all),
    upper: new Float64Array(all).fill(Number.POSITIVE_INFINITY),
    value: new Float64Array(all),
    steps,
  };
  rows.forEach(({ terms, lower, upper }, row) => {
    tableau.lower[columns + row] = lower;
    tableau.upper[columns + row] = upper;
    for (const [column, coefficient] of terms) tableau.entries[row * columns + column]! += coefficient;
  });
  return tableau;
}

/** Which variables are free and how the others follow from them. */
export type Basis = Pick<Tableau, 'entries' | 'basic' | 'free' | 'place'>;

/** Copies the basis of a tableau. */
export function basisOf({ entries, basic, free, place }: Tableau): Basis {
  return { entries: entries.slice(), basic: basic.slice(), free: free.slice(), place: place.slice() };
}

/** Goes back to an earlier basis; values and bounds stay. */
export function setBasis(tableau: Tableau, { entries, basic, free, place }: Basis): void {
  tableau.entries.set(entries);
  tableau.basic.set(basic);
  tableau.free.set(free);
  tableau.place.set(place);
  tableau.steps.left -= entries.length;
}

/** Changes the free variable of a column by `step` and lets the basic variables follow. */
export function moveColumn(tableau: Tableau, column: number, step: number): void {
  if (step === 0) return;
  const { entries, columns, rows, basic, value } = tableau;
  value[tableau.free[column]!]! += step;
  for (let row = 0, at = column; row < rows; row++, at += columns) {
    const entry = entries[at]!;
    if (entry !== 0) value[basic[row]!]! += entry * step;
  }
  tableau.steps.left -= rows;
}

/** Exchanges the basic variable of `row` with the free variable of `column`. */
export function pivot(tableau: Tableau, row: number, column: number): void {
  const { entries, columns, rows, basic, free, place } = tableau;
  const start = row * columns;
  const scale = 1 / entries[start + column]!;
  const touched = scaleRow(tableau, start, column, scale);
  for (let other = 0; other < rows; other++) {
    const base = other * columns;
    const factor = entries[base + column]!;
    if (other === row || factor === 0) continue;
    entries[base + column] = 0;
    for (let n = 0; n < touched.length; n++) {
      const at = touched[n]!;
      const sum = entries[base + at]! + factor * entries[start + at]!;
      entries[base + at] = sum < DUST && sum > -DUST ? 0 : sum;
    }
    tableau.steps.left -= touched.length;
  }
  const entering = free[column]!;
  const leaving = basic[row]!;
  basic[row] = entering;
  free[column] = leaving;
  place[entering] = row;
  place[leaving] = -1 - column;
  tableau.steps.left -= columns + rows;
}

function scaleRow({ entries, columns }: Tableau, start: number, column: number, scale: number): number[] {
  const touched: number[] = [];
  for (let at = 0; at < columns; at++) {
    const entry = entries[start + at]!;
    if (entry === 0) continue;
    entries[start + at] = at === column ? scale : -entry * scale;
    touched.push(at);
  }
  return touched;
}
