import type { StepBudget } from '../../policy/stepsOf.js';
import type { FactRow, TableFacts } from '../../table/facts.js';
import { type Basis, basisOf, type LinearRow, type Tableau, tableauOf } from '../linear/tableau.js';
import { integerPoint, type Search } from '../whole/integerPoint.js';
import { type WholeSystem, wholeSystem } from '../whole/wholeSystem.js';

/** The part of a table that a reader does not see, as a system over the cells that may vary. */
export interface Model {
  readonly tableau: Tableau;
  /** The cell of each column. */
  readonly cellOf: Int32Array;
  /** The column of each cell, or -1 where the cell is a known number. */
  readonly columnOf: Int32Array;
  /** The rows that hold a cell that may vary, in the order of the tableau. */
  readonly rows: readonly FactRow[];
  /** Values of all variables on a table that fits; the starting point of every question. */
  readonly base: Float64Array;
  /** The counts of all cells on that table. */
  readonly known: Float64Array;
  /** The basis at the start, in which every free variable is a cell: the friendliest one for whole numbers. */
  readonly start: Basis;
  /** The rows as whole numbers see them, made when they are first asked for. */
  readonly system: () => WholeSystem;
}

/** Builds the system of the cells that `varies` names; all others are known to the reader. */
export function modelOf(
  facts: Pick<TableFacts, 'cells' | 'base'>,
  rows: readonly FactRow[],
  varies: (cell: number) => boolean,
  steps: StepBudget,
): Model {
  const cellOf = Int32Array.from(facts.cells.keys()).filter(varies);
  const columnOf = new Int32Array(facts.cells.length).fill(-1);
  cellOf.forEach((cell, column) => {
    columnOf[cell] = column;
  });
  const used = rows.filter(({ terms }) => terms.some(([cell]) => columnOf[cell]! >= 0));
  const linear = used.map((row) => linearRow(row, columnOf, facts.base));
  const tableau = tableauOf(cellOf.length, linear, steps);
  const base = new Float64Array(tableau.value.length);
  cellOf.forEach((cell, column) => {
    tableau.lower[column] = facts.cells[cell]!.least;
    base[column] = facts.base[cell]!;
  });
  used.forEach(({ terms }, row) => {
    for (const [cell, coefficient] of terms) {
      const column = columnOf[cell]!;
      if (column >= 0) base[cellOf.length + row]! += coefficient * base[column]!;
    }
  });
  tableau.value.set(base);
  let system: WholeSystem | undefined;
  return {
    tableau,
    cellOf,
    columnOf,
    rows: used,
    base,
    known: facts.base,
    start: basisOf(tableau),
    system: () => {
      system ??= wholeSystem(cellOf.length, linear);
      return system;
    },
  };
}

/** Moves the known cells of a row to its bounds. */
function linearRow({ terms, lower, upper }: FactRow, columnOf: Int32Array, values: Float64Array): LinearRow {
  let known = 0;
  const varying: [number, number][] = [];
  for (const [cell, coefficient] of terms) {
    if (columnOf[cell]! >= 0) varying.push([columnOf[cell]!, coefficient]);
    else known += coefficient * values[cell]!;
  }
  return { terms: varying, lower: lower - known, upper: upper - known };
}

/**
 * Finds possible counts for the cells that nobody gave, and writes them into `base`.
 *
 * `none` is a proof that no whole numbers fit the known ones.
 */
export function fillUnknown(
  cells: TableFacts['cells'],
  rows: readonly FactRow[],
  base: Float64Array,
  steps: StepBudget,
): Search {
  const model = modelOf({ cells, base }, rows, (cell) => cells[cell]!.v === null, steps);
  const found = integerPoint(model);
  if (found === 'found') {
    model.cellOf.forEach((cell, column) => {
      base[cell] = Math.round(model.tableau.value[column]!);
    });
  }
  return found;
}
