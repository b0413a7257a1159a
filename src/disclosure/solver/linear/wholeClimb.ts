import { room } from './climb.js';
import { DUST, moveColumn, NEAR, pivot, type Tableau } from './tableau.js';

/** Steps that may fail to move before the climb gives up. */
const PATIENCE = 60;

/**
 * Moves one variable towards `target` in whole-number steps only, from a whole-number point.
 *
 * Not sure to arrive, but quick: it looks for a table that shows what the sums allow, where the simplex
 * method would stop on halves and thirds. A column moves as far as keeps every cell whole; where that is
 * nowhere, the row in the way takes its place all the same, and the next column is tried.
 */
export function wholeClimb(tableau: Tableau, variable: number, direction: 1 | -1, target: number): boolean {
  const { value, place, steps } = tableau;
  const tried = new Set<number>();
  for (let idle = 0; idle < PATIENCE && steps.left >= 0; idle++) {
    const gap = direction * (target - value[variable]!);
    if (gap <= NEAR) return true;
    const row = place[variable]!;
    const column = row < 0 ? -1 - row : untried(tableau, row, direction, tried);
    if (column < 0) return false;
    const slope = row < 0 ? 1 : tableau.entries[row * tableau.columns + column]!;
    const way = direction * Math.sign(slope);
    const { distance, blocking } = reachOf(tableau, column, way, variable);
    const unit = wholeUnit(tableau, column);
    const wanted = Math.ceil(gap / Math.abs(slope) / unit - NEAR) * unit;
    const move = Math.min(wanted, Math.floor((distance + NEAR) / unit) * unit);
    if (move > 0) {
      moveColumn(tableau, column, way * move);
      idle = 0;
      tried.clear();
    } else if (blocking >= 0) {
      tried.add(tableau.free[column]!);
      pivot(tableau, blocking, column);
    } else tried.add(tableau.free[column]!);
  }
  return false;
}

function untried(tableau: Tableau, row: number, direction: number, tried: ReadonlySet<number>): number {
  const { entries, columns, free } = tableau;
  let best = -1;
  let most = 0;
  for (let column = 0; column < columns; column++) {
    const slope = entries[row * columns + column]! * direction;
    if (Math.abs(slope) < DUST || tried.has(free[column]!) || room(tableau, column, slope) <= NEAR) continue;
    if (Math.abs(slope) > most) {
      best = column;
      most = Math.abs(slope);
    }
  }
  return best;
}

/** How far a column may move, and the row that stops it first (-1: its own bound). */
function reachOf(
  tableau: Tableau,
  column: number,
  way: number,
  keep: number,
): { distance: number; blocking: number } {
  const { entries, columns, rows, basic, value, upper, lower } = tableau;
  let distance = room(tableau, column, way);
  let blocking = -1;
  for (let row = 0; row < rows; row++) {
    const slope = entries[row * columns + column]! * way;
    if (Math.abs(slope) < DUST || basic[row] === keep) continue;
    const variable = basic[row]!;
    const until = Math.max(0, ((slope > 0 ? upper : lower)[variable]! - value[variable]!) / slope);
    if (until >= distance - DUST) continue;
    distance = until;
    blocking = row;
  }
  return { distance, blocking };
}

/** The least step of a column that changes every cell by a whole number; beyond 12 it is taken as 12. */
function wholeUnit({ entries, columns, rows, basic }: Tableau, column: number): number {
  for (let unit = 1; unit < 12; unit++) {
    let whole = true;
    for (let row = 0; row < rows && whole; row++) {
      if (basic[row]! >= columns) continue;
      const change = entries[row * columns + column]! * unit;
      whole = Math.abs(change - Math.round(change)) < NEAR;
    }
    if (whole) return unit;
  }
  return 12;
}
