import { STATE } from './linkedSystem.js';
import { apply, type Move, undo, type Witness } from './move.js';

/** Tells whether a witness of another system, or of another time, is one here and now. */
export function isWitness(move: Move, { cells, by }: Witness): boolean {
  const { state, value, least } = move.system;
  let fits = true;
  cells.forEach((cell, n) => {
    if (state[cell] !== STATE.hidden || value[cell]! + by[n]! < least[cell]!) fits = false;
    apply(move, cell, by[n]!);
  });
  fits &&= move.broken.length === 0;
  undo(move, 0);
  return fits;
}
