import { apply, type Move, undo } from './move.js';
import { waysToMend } from './waysToMend.js';

/** How many rows may be mended after one another. */
export const DEPTH = 60;

/** Mends the broken rows one after another; tells whether all hold, and leaves the changes in the trail. */
export function mend(move: Move, depth: number): boolean {
  const row = move.broken.at(-1);
  if (row === undefined) return true;
  if (depth === 0 || move.nodes-- <= 0 || move.steps.left < 0) return false;
  for (const { cell, by } of waysToMend(move, row)) {
    const mark = move.trail.length;
    apply(move, cell, by);
    if (move.hides <= move.allowance && mend(move, depth - 1)) return true;
    undo(move, mark);
  }
  return false;
}
