import { climb } from './climb.js';
import { firstFraction, integerPoint } from './integerPoint.js';
import { NEAR, type Tableau } from './tableau.js';

/**
 * What came of the question whether a cell can be as much as `target`.
 *
 * `reached`: the tableau stands on a whole-number table that shows it. `blocked`: proven impossible, and
 * `bound` is the most that rows and bounds allow. `spent`: not decided within the steps.
 */
export type Reach =
  | { readonly kind: 'reached' }
  | { readonly kind: 'blocked'; readonly bound: number }
  | { readonly kind: 'unbounded' }
  | { readonly kind: 'spent' };

/**
 * Asks whether a cell can be as much (`direction` 1) or as little (-1) as `target` in whole numbers.
 *
 * The tableau must stand on a point where every bound is kept. An infinite target asks for the most; then
 * `blocked` names it, and the tableau stands on it, not always in whole numbers.
 */
export function reach(tableau: Tableau, cell: number, direction: 1 | -1, target: number): Reach {
  const end = climb(tableau, cell, direction, target);
  const value = tableau.value[cell]!;
  if (end === 'spent') return { kind: 'spent' };
  if (end === 'unbounded') return { kind: 'unbounded' };
  if (end === 'blocked') {
    return { kind: 'blocked', bound: direction > 0 ? Math.floor(value + NEAR) : Math.ceil(value - NEAR) };
  }
  if (firstFraction(tableau) < 0) return { kind: 'reached' };
  return reachWhole(tableau, cell, direction, target);
}

/** Searches for a whole-number table in which the cell is at least (at most) `target`. */
export function reachWhole(tableau: Tableau, cell: number, direction: 1 | -1, target: number): Reach {
  const bounds = direction > 0 ? tableau.lower : tableau.upper;
  const before = bounds[cell]!;
  bounds[cell] = target;
  const found = integerPoint(tableau);
  bounds[cell] = before;
  if (found === 'found') return { kind: 'reached' };
  return found === 'spent' ? { kind: 'spent' } : { kind: 'blocked', bound: target - direction };
}
