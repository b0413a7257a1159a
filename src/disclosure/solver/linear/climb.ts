import { DUST, moveColumn, NEAR, pivot, type Tableau } from './tableau.js';

/** How a climb ended; `reached` has the target, `blocked` is as far as rows and bounds allow. */
export type Climb = 'reached' | 'blocked' | 'unbounded' | 'spent';

/** After this many steps that gain nothing, choices go by number alone, which cannot go round in circles. */
const PATIENCE = 40;

/**
 * Moves one variable as far as it goes, or to `target`, from a point where every bound is kept.
 *
 * The simplex method with bounds, where the row of the variable itself is the objective. A free variable
 * may rest between its bounds, so the true table is a starting point.
 *
 * @param direction - 1 to climb, -1 to descend
 */
export function climb(tableau: Tableau, variable: number, direction: 1 | -1, target: number): Climb {
  const { value, place, upper, lower } = tableau;
  const end = direction > 0 ? Math.min(target, upper[variable]!) : Math.max(target, lower[variable]!);
  let idle = 0;
  while (direction * (end - value[variable]!) > NEAR) {
    if (tableau.steps.left < 0) return 'spent';
    const at = place[variable]!;
    const column = at < 0 ? -1 - at : entering(tableau, at, direction, idle > PATIENCE);
    if (column < 0) return 'blocked';
    const slope = at < 0 ? 1 : tableau.entries[at * tableau.columns + column]!;
    const way = direction * Math.sign(slope);
    const limit = Math.min(
      (direction * (end - value[variable]!)) / Math.abs(slope),
      room(tableau, column, way),
    );
    const gained = step(tableau, column, way, limit, variable, idle > PATIENCE);
    if (gained === Number.POSITIVE_INFINITY) return 'unbounded';
    idle = gained > NEAR ? 0 : idle + 1;
  }
  return direction * (target - value[variable]!) > NEAR ? 'blocked' : 'reached';
}

/** Says how far the free variable of a column may move in a direction before its own bound. */
export function room({ free, value, upper, lower }: Tableau, column: number, way: number): number {
  const variable = free[column]!;
  return way > 0 ? upper[variable]! - value[variable]! : value[variable]! - lower[variable]!;
}

/** Finds the column that moves the variable of a row most; -1 where none may move. */
function entering(tableau: Tableau, row: number, direction: number, byNumber: boolean): number {
  const { entries, columns, free } = tableau;
  tableau.steps.left -= columns;
  let best = -1;
  let most = 0;
  for (let column = 0, at = row * columns; column < columns; column++, at++) {
    const slope = entries[at]! * direction;
    if (slope === 0 || Math.abs(slope) < DUST || room(tableau, column, slope) <= NEAR) continue;
    const size = byNumber ? 1 : Math.abs(slope);
    if (size > most || (size === most && free[column]! < free[best]!)) {
      best = column;
      most = size;
    }
  }
  return best;
}

/**
 * Moves a column up to `limit`, or until a basic variable meets its bound and takes its place.
 *
 * Returns the distance; Infinity where nothing stops it. `keep` never leaves the basis.
 */
function step(
  tableau: Tableau,
  column: number,
  way: number,
  limit: number,
  keep: number,
  byNumber: boolean,
): number {
  const { entries, columns, rows, basic, value, upper, lower } = tableau;
  let leaving = -1;
  let distance = limit;
  for (let row = 0, at = column; row < rows; row++, at += columns) {
    const slope = entries[at]! * way;
    if (slope === 0 || basic[row] === keep) continue;
    const variable = basic[row]!;
    const bound = slope > 0 ? upper[variable]! : lower[variable]!;
    const until = Math.max(0, (bound - value[variable]!) / slope);
    if (until > distance + DUST) continue;
    if (until < distance - DUST || leaving < 0 || prefers(tableau, row, leaving, column, byNumber)) {
      // At a tie with the limit itself no exchange is needed, unless a bound is met first.
      if (leaving < 0 && until >= limit - DUST) continue;
      leaving = row;
      distance = Math.min(distance, until);
    }
  }
  tableau.steps.left -= rows;
  if (distance === Number.POSITIVE_INFINITY) return distance;
  moveColumn(tableau, column, way * distance);
  if (leaving >= 0) pivot(tableau, leaving, column);
  return distance;
}

/**
 * Of two rows that block at the same distance, prefers the steeper one, then the sum of a line, which
 * never comes back once it is free. By number alone, the lower one.
 */
function prefers(tableau: Tableau, row: number, other: number, column: number, byNumber: boolean): boolean {
  const { entries, columns, basic } = tableau;
  if (byNumber) return basic[row]! < basic[other]!;
  const steep = Math.abs(entries[row * columns + column]!) - Math.abs(entries[other * columns + column]!);
  return Math.abs(steep) > DUST ? steep > 0 : basic[row]! > basic[other]!;
}
