import { STATE } from './linkedSystem.js';
import { DEPTH, mend } from './mend.js';
import { apply, type Move, undo, type Witness } from './move.js';

/** Search nodes of one question. */
const NODES = 120;

/**
 * Looks for a table that fits all rows in which a cell has another value.
 *
 * It sets the value and mends the rows that break, one after another, by cells that are hidden, or by up to
 * `allowance` cells that are shown so far. A table that is found is one, whatever way led there; that none is
 * found proves nothing.
 */
export function reach(
  move: Move,
  cell: number,
  target: number,
  allowance: number,
  nodes: number = NODES,
): Witness | null {
  move.allowance = allowance;
  move.nodes = nodes;
  move.sawMore = false;
  move.locked[cell] = 1;
  apply(move, cell, target - move.system.value[cell]!);
  const found = mend(move, DEPTH) ? witnessOf(move) : null;
  move.locked[cell] = 0;
  undo(move, 0);
  return found;
}

function witnessOf({ system, delta, trail }: Move): Witness {
  const cells = [...new Set(trail.map(({ cell }) => cell))].filter((cell) => delta[cell] !== 0);
  return {
    cells,
    by: cells.map((cell) => delta[cell]!),
    shown: cells.filter((cell) => system.state[cell] === STATE.open),
  };
}
