import { DEPTH, mend } from './mend.js';
import { look, type Move, setBroken, undo } from './move.js';

/** Makes the rows that `value` breaks fit, by changing it in cells that are hidden; tells whether all do. */
export function mendRows(move: Move, rows: readonly number[], nodes: number): boolean {
  let all = true;
  for (const row of rows) {
    move.allowance = 0;
    move.nodes = nodes;
    look(move, row);
    if (mend(move, DEPTH)) keep(move);
    else {
      all = false;
      undo(move, 0);
    }
    setBroken(move, row, false);
  }
  return all;
}

/** Makes the changes those of the table itself. */
function keep(move: Move): void {
  const { system, trail, rowDelta, delta } = move;
  const { cellStart, cellRow } = system;
  for (const { cell, by } of trail) {
    system.value[cell]! += by;
    delta[cell] = 0;
    for (let at = cellStart[cell]!; at < cellStart[cell + 1]!; at++) {
      const row = cellRow[at]!;
      system.sum[row]! += rowDelta[row]!;
      rowDelta[row] = 0;
    }
  }
  trail.length = 0;
  move.hides = 0;
}
