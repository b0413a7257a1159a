import { STATE } from './linkedSystem.js';
import type { Move } from './move.js';

/** How many ways to mend a row are tried. */
const WIDTH = 5;

interface Way {
  readonly cell: number;
  readonly by: number;
  readonly score: number;
}

/** Lists the best changes of one cell that mend a row, wholly or as far as that cell can. */
export function waysToMend(move: Move, row: number): readonly Way[] {
  const { system, delta, rowDelta, locked, steps } = move;
  const { lower, upper, rowStart, rowCell, rowTimes, state, value, least, weight } = system;
  const sum = system.sum[row]! + rowDelta[row]!;
  const need = sum < lower[row]! ? lower[row]! - sum : upper[row]! - sum;
  const ways: Way[] = [];
  for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) {
    steps.left--;
    const cell = rowCell[at]!;
    const before = delta[cell]!;
    const newlyHidden = state[cell] === STATE.open && before === 0;
    if (locked[cell] === 1 || state[cell] === STATE.shown) continue;
    if (newlyHidden && move.hides >= move.allowance) {
      move.sawMore = true;
      continue;
    }
    const wanted = awayFromZero(need / rowTimes[at]!);
    // A cell that went up does not come down again: so a search ends.
    if (before !== 0 && before > 0 !== wanted > 0) continue;
    const by = Math.max(wanted, least[cell]! - value[cell]! - before);
    if (by === 0 || by > 0 !== wanted > 0) continue;
    const partly = by !== wanted;
    const score =
      (newlyHidden ? 1e6 + weight[cell]! : 0) + (partly ? 1e3 : 0) + 10 * breaks(move, cell, by, row);
    if (ways.length < WIDTH || score < ways[ways.length - 1]!.score) insert(ways, { cell, by, score });
  }
  return ways;
}

function insert(ways: Way[], way: Way): void {
  let at = ways.length;
  while (at > 0 && ways[at - 1]!.score > way.score) at--;
  ways.splice(at, 0, way);
  if (ways.length > WIDTH) ways.pop();
}

/** Counts the other rows that a change would break. */
function breaks({ system, rowDelta, steps }: Move, cell: number, by: number, except: number): number {
  const { cellStart, cellRow, cellTimes, sum, lower, upper } = system;
  let count = 0;
  for (let at = cellStart[cell]!; at < cellStart[cell + 1]!; at++) {
    const row = cellRow[at]!;
    if (row === except) continue;
    const after = sum[row]! + rowDelta[row]! + cellTimes[at]! * by;
    if (after < lower[row]! || after > upper[row]!) count++;
  }
  steps.left -= cellStart[cell + 1]! - cellStart[cell]!;
  return count;
}

/** Rounds to the whole number that is farther from zero. */
export function awayFromZero(value: number): number {
  return value > 0 ? Math.ceil(value) : Math.floor(value);
}
