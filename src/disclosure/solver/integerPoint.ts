import { restore } from './restore.js';
import { NEAR, type Tableau } from './tableau.js';

/** What a search for whole numbers found. */
export type Search = 'found' | 'none' | 'spent';

/** Branches that one search may open. Those that end well have needed some tens; most need none. */
const BRANCHES = 150;

/** Steps that one search may take, so that a hopeless one does not eat what the others need. */
const SHARE = 300_000;

/**
 * Moves to a point where every bound is kept and every cell is a whole number, by branch and bound.
 *
 * `none` is a proof that there is no such point. The bounds are as before when it returns.
 */
export function integerPoint(tableau: Tableau): Search {
  const { steps } = tableau;
  const kept = Math.max(0, steps.left - SHARE);
  steps.left -= kept;
  const found = descend(tableau, { left: BRANCHES });
  steps.left += kept;
  return found;
}

function descend(tableau: Tableau, branches: { left: number }): Search {
  if (branches.left-- <= 0) return 'spent';
  if (!restore(tableau)) return tableau.steps.left < 0 ? 'spent' : 'none';
  const cell = firstFraction(tableau);
  if (cell < 0) return 'found';
  const { lower, upper } = tableau;
  const value = tableau.value[cell]!;
  const [low, high] = [lower[cell]!, upper[cell]!];
  const below = Math.floor(value);
  const downFirst = value - below < 0.5;
  let result: Search = 'none';
  for (const down of [downFirst, !downFirst]) {
    if (down) upper[cell] = below;
    else lower[cell] = below + 1;
    const side = descend(tableau, branches);
    lower[cell] = low;
    upper[cell] = high;
    if (side === 'found') return 'found';
    if (side === 'spent') result = 'spent';
  }
  return result;
}

/** Finds the first cell that is not a whole number; -1 where all are. */
export function firstFraction({ value, columns }: Tableau): number {
  for (let cell = 0; cell < columns; cell++) {
    if (Math.abs(value[cell]! - Math.round(value[cell]!)) > NEAR) return cell;
  }
  return -1;
}
