import type { FactRow } from '../../table/facts.js';
import type { Model } from './model.js';

/** Whole-number tables that fit all facts, each as the values of a model's columns; the first is the base. */
export interface Witnesses {
  readonly model: Model;
  readonly tables: Float64Array[];
}

/** Starts a collection with the base table. */
export function witnessesOf(model: Model): Witnesses {
  return { model, tables: [model.base.slice(0, model.cellOf.length)] };
}

/** Keeps the table that the tableau stands on, if it is one. Returns its number, or -1. */
export function keepWitness(witnesses: Witnesses): number {
  const { tableau, cellOf } = witnesses.model;
  return admit(witnesses, tableau.value.subarray(0, cellOf.length).map(wholeNumber));
}

/**
 * Keeps a table if it is one: whole numbers, in bounds, and every row adds up.
 *
 * The sums are made here from the facts, without the tableau, so nothing that the solver got wrong can
 * make a table look safe. Returns its number, or -1.
 */
export function admit({ model, tables }: Witnesses, values: Float64Array): number {
  const { lower, upper } = model.tableau;
  const inBounds = values.every((value, column) => value >= lower[column]! && value <= upper[column]!);
  if (!inBounds || !model.rows.every((row) => holds(row, values, model))) return -1;
  return tables.push(values) - 1;
}

function holds({ terms, lower, upper }: FactRow, values: Float64Array, { columnOf, known }: Model): boolean {
  let sum = 0;
  for (const [cell, coefficient] of terms) {
    const column = columnOf[cell]!;
    sum += coefficient * (column < 0 ? known[cell]! : values[column]!);
  }
  return sum >= lower && sum <= upper;
}

/** The nearest whole number, with one kind of zero. */
function wholeNumber(value: number): number {
  return Math.round(value) + 0;
}
