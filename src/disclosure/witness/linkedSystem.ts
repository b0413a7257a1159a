import { type FactCell, type FactRow, isSensitive } from '../table/facts.js';

/** What may be done with a cell: it stays as it is, it is shown but may be hidden, or it is hidden. */
export const STATE = { shown: 0, open: 1, hidden: 2 } as const;

/**
 * Cells and rows as flat columns, for systems of thousands of cells of which each question touches a few.
 *
 * `value` is a table that fits every row. A hidden cell may be anything from `least` on that the rows allow.
 */
export interface LinkedSystem {
  readonly value: Float64Array;
  readonly least: Float64Array;
  readonly state: Uint8Array;
  /** Cells that are hidden first where there is a choice have less. */
  readonly weight: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** What each row adds up to in `value`. */
  readonly sum: Float64Array;
  /** The cells of row r stand from `rowStart[r]` to `rowStart[r + 1]`. */
  readonly rowStart: Int32Array;
  readonly rowCell: Int32Array;
  readonly rowTimes: Float64Array;
  /** The rows of cell c stand from `cellStart[c]` to `cellStart[c + 1]`. */
  readonly cellStart: Int32Array;
  readonly cellRow: Int32Array;
  readonly cellTimes: Float64Array;
}

/** Lays out cells and rows. `value` has a number for every cell; rows that it breaks must be mended first. */
export function linkedSystem(
  cells: readonly FactCell[],
  rows: readonly FactRow[],
  value: Float64Array,
  weight: Float64Array,
): LinkedSystem {
  const terms = rows.reduce((total, row) => total + row.terms.length, 0);
  const system: LinkedSystem = {
    value,
    least: Float64Array.from(cells, ({ least }) => least),
    state: Uint8Array.from(cells, stateOf),
    weight,
    lower: Float64Array.from(rows, ({ lower }) => lower),
    upper: Float64Array.from(rows, ({ upper }) => upper),
    sum: new Float64Array(rows.length),
    rowStart: new Int32Array(rows.length + 1),
    rowCell: new Int32Array(terms),
    rowTimes: new Float64Array(terms),
    cellStart: new Int32Array(cells.length + 1),
    cellRow: new Int32Array(terms),
    cellTimes: new Float64Array(terms),
  };
  fillRows(system, rows);
  fillCells(system, rows);
  addUp(system);
  return system;
}

function fillRows({ rowStart, rowCell, rowTimes }: LinkedSystem, rows: readonly FactRow[]): void {
  let at = 0;
  rows.forEach(({ terms }, row) => {
    for (const [cell, times] of terms) {
      rowCell[at] = cell;
      rowTimes[at++] = times;
    }
    rowStart[row + 1] = at;
  });
}

function fillCells({ cellStart, cellRow, cellTimes }: LinkedSystem, rows: readonly FactRow[]): void {
  for (const { terms } of rows) for (const [cell] of terms) cellStart[cell + 1]!++;
  for (let cell = 1; cell < cellStart.length; cell++) cellStart[cell]! += cellStart[cell - 1]!;
  const next = cellStart.slice();
  rows.forEach(({ terms }, row) => {
    for (const [cell, times] of terms) {
      const at = next[cell]!++;
      cellRow[at] = row;
      cellTimes[at] = times;
    }
  });
}

/** Adds up every row from `value`. */
export function addUp({ sum, rowStart, rowCell, rowTimes, value }: LinkedSystem): void {
  for (let row = 0; row < sum.length; row++) {
    let total = 0;
    for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++)
      total += rowTimes[at]! * value[rowCell[at]!]!;
    sum[row] = total;
  }
}

function stateOf(cell: FactCell): number {
  if (isSensitive(cell) || cell.role === 'unlisted') return STATE.hidden;
  return cell.role === 'open' ? STATE.open : STATE.shown;
}
