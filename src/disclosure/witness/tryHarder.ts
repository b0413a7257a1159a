import { cellsAround } from './cellsAround.js';
import { STATE } from './linkedSystem.js';
import type { Move } from './move.js';
import { reach } from './reach.js';
import type { Proof } from './secured.js';

/** How many rows around an exposed cell are withheld, step by step. */
const ROUNDS = [0, 1, 2, 3, 5, 8];

/** Search nodes for a cell of which nothing was found. */
const MANY_NODES = 10_000;

/** Withholds what is near an exposed cell, wider and wider, until it can be something else than it is. */
export function tryHarder(move: Move, cell: number, proofs: Proof[]): boolean {
  const { state, value, least } = move.system;
  for (const rounds of ROUNDS) {
    for (const other of cellsAround(move.system, cell, rounds))
      if (state[other] === STATE.open) state[other] = STATE.hidden;
    for (const target of [value[cell]! + 1, value[cell]! - 1]) {
      if (target < least[cell]!) continue;
      const witness = reach(move, cell, target, 0, MANY_NODES);
      if (!witness) continue;
      proofs.push({ cell, target, witness });
      return true;
    }
  }
  return false;
}
