import { type LinkedSystem, STATE } from '../../witness/linkedSystem.js';
import type { Pattern } from './pattern.js';

/**
 * What any safe choice costs at least, by single lines: a cell that must be able to change, and stands in a
 * line where nothing hidden can make up for it, needs another cell of that line. Each such line is paid for
 * by its cheapest cells, and no cell pays more than it weighs.
 */
export function lineBound(pattern: Pattern, sensitive: Uint8Array): number {
  const { ground, claims } = pattern;
  const { system } = ground.move;
  const lines = new Set<number>();
  for (const { cell, options, isEnd } of claims) {
    const isOne = ([target]: readonly number[]) => Math.abs(target! - system.value[cell]!) === 1;
    // A greater width can be met in more ways than were tried.
    if (isEnd ? options[0]!.length === 0 : !options.every(isOne)) continue;
    for (let at = system.cellStart[cell]!; at < system.cellStart[cell + 1]!; at++) {
      const row = system.cellRow[at]!;
      if (options.every(([target]) => !makesUp(system, sensitive, cell, row, target!))) lines.add(row);
    }
  }
  const left = ground.weights.slice();
  let bound = 0;
  for (const row of [...lines].sort((a, b) => a - b)) {
    const open = [...system.rowCell.subarray(system.rowStart[row]!, system.rowStart[row + 1]!)].filter(
      (cell) => sensitive[cell] === 0 && system.state[cell] !== STATE.shown,
    );
    const least = open.reduce((sum, cell) => Math.min(sum, left[cell]!), Number.POSITIVE_INFINITY);
    if (least === Number.POSITIVE_INFINITY) continue;
    for (const cell of open) left[cell]! -= least;
    bound += least;
  }
  return bound;
}

/** Whether the other cells of a row that are hidden in any case can make up for the changes of a cell. */
function makesUp(
  { rowStart, rowCell, rowTimes, sum, lower, upper, value, least }: LinkedSystem,
  sensitive: Uint8Array,
  cell: number,
  row: number,
  target: number,
): boolean {
  let [down, up, own] = [0, 0, 0];
  for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) {
    const other = rowCell[at]!;
    const times = rowTimes[at]!;
    if (other === cell) own = times;
    else if (sensitive[other] === 1) {
      const fall = Math.abs(times) * (value[other]! - least[other]!);
      if (times > 0) [down, up] = [down + fall, Number.POSITIVE_INFINITY];
      else [down, up] = [Number.POSITIVE_INFINITY, up + fall];
    }
  }
  const now = sum[row]! + own * (target - value[cell]!);
  return now + up >= lower[row]! && now - down <= upper[row]!;
}
