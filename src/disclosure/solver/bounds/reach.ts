import { climb } from '../linear/climb.js';
import { NEAR, setBasis } from '../linear/tableau.js';
import { wholeClimb } from '../linear/wholeClimb.js';
import { firstFraction, integerPoint, isTable } from '../whole/integerPoint.js';
import type { Model } from './model.js';

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
export function reach(model: Model, column: number, direction: 1 | -1, target: number): Reach {
  const { tableau } = model;
  const end = climb(tableau, column, direction, target);
  const value = tableau.value[column]!;
  if (end === 'spent') return { kind: 'spent' };
  if (end === 'unbounded') return { kind: 'unbounded' };
  if (end === 'blocked') {
    return { kind: 'blocked', bound: direction > 0 ? Math.floor(value + NEAR) : Math.ceil(value - NEAR) + 0 };
  }
  if (firstFraction(tableau) < 0) return { kind: 'reached' };
  return reachWhole(model, column, direction, target);
}

/**
 * Searches for a whole-number table in which the cell is at least (at most) `target`: by small whole steps
 * from the base first, then by branching from where sums and bounds alone lead.
 */
export function reachWhole(model: Model, column: number, direction: 1 | -1, target: number): Reach {
  const { tableau, base } = model;
  setBasis(tableau, model.start);
  tableau.value.set(base);
  if (wholeClimb(tableau, column, direction, target) && isTable(model)) return { kind: 'reached' };
  tableau.value.set(base);
  climb(tableau, column, direction, target);
  const bounds = direction > 0 ? tableau.lower : tableau.upper;
  const before = bounds[column]!;
  bounds[column] = target;
  const found = integerPoint(model);
  bounds[column] = before;
  if (found === 'found') return { kind: 'reached' };
  return found === 'spent' ? { kind: 'spent' } : { kind: 'blocked', bound: target - direction };
}
