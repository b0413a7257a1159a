import { room } from './climb.js';
import { DUST, moveColumn, NEAR, pivot, type Tableau } from './tableau.js';

/** After this many steps that gain nothing, columns are chosen by number. */
const PATIENCE = 40;

/**
 * Moves to a point where every bound is kept, from any point.
 *
 * The first phase of the simplex method: what lies outside its bounds is brought back, without letting
 * anything else out. `false` where no such point exists, or the steps run out (`steps.left` < 0).
 */
export function restore(tableau: Tableau): boolean {
  clampFree(tableau);
  let idle = 0;
  while (tableau.steps.left >= 0) {
    const gaps = gapsOf(tableau);
    if (!gaps) return true;
    const slopes = slopesOf(tableau, gaps);
    const column = entering(tableau, slopes, idle > PATIENCE);
    if (column < 0) return false;
    const gained = advance(tableau, column, Math.sign(slopes[column]!), gaps, idle > PATIENCE);
    idle = gained > NEAR ? 0 : idle + 1;
  }
  return false;
}

function clampFree(tableau: Tableau): void {
  const { free, value, lower, upper, columns } = tableau;
  for (let column = 0; column < columns; column++) {
    const variable = free[column]!;
    const inside = Math.min(Math.max(value[variable]!, lower[variable]!), upper[variable]!);
    moveColumn(tableau, column, inside - value[variable]!);
  }
}

/** The way back for each row: 1 below its bounds, -1 above, 0 inside; `null` when all are inside. */
export function gapsOf({ rows, basic, value, lower, upper }: Tableau): Int8Array | null {
  const gaps = new Int8Array(rows);
  let outside = false;
  for (let row = 0; row < rows; row++) {
    const variable = basic[row]!;
    if (value[variable]! < lower[variable]! - NEAR) gaps[row] = 1;
    else if (value[variable]! > upper[variable]! + NEAR) gaps[row] = -1;
    outside ||= gaps[row] !== 0;
  }
  return outside ? gaps : null;
}

/** How much each column closes the gaps for each unit it grows. */
export function slopesOf({ rows, columns, entries, steps }: Tableau, gaps: Int8Array): Float64Array {
  const slopes = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    const gap = gaps[row]!;
    if (gap === 0) continue;
    for (let column = 0; column < columns; column++)
      slopes[column]! += gap * entries[row * columns + column]!;
    steps.left -= columns;
  }
  return slopes;
}

function entering(tableau: Tableau, slopes: Float64Array, byNumber: boolean): number {
  let best = -1;
  let most = 0;
  for (let column = 0; column < tableau.columns; column++) {
    const slope = slopes[column]!;
    if (Math.abs(slope) < DUST || room(tableau, column, slope) <= NEAR) continue;
    const size = byNumber ? 1 : Math.abs(slope);
    if (size > most || (size === most && tableau.free[column]! < tableau.free[best]!)) {
      best = column;
      most = size;
    }
  }
  return best;
}

/** Moves a column until a row inside meets a bound, or a row outside comes back to its nearer one. */
function advance(tableau: Tableau, column: number, way: number, gaps: Int8Array, byNumber: boolean): number {
  const { rows, columns, entries, basic, value, lower, upper } = tableau;
  let distance = room(tableau, column, way);
  let leaving = -1;
  for (let row = 0; row < rows; row++) {
    const slope = entries[row * columns + column]! * way;
    if (Math.abs(slope) < DUST) continue;
    const variable = basic[row]!;
    const gap = gaps[row]!;
    if (gap !== 0 && gap * slope < 0) continue;
    const bound = gap === 0 ? (slope > 0 ? upper : lower)[variable]! : (gap > 0 ? lower : upper)[variable]!;
    const until = Math.max(0, (bound - value[variable]!) / slope);
    const nearer = until < distance - DUST;
    const tie = leaving >= 0 && until < distance + DUST && basic[row]! < basic[leaving]! === byNumber;
    if (!nearer && !tie) continue;
    leaving = row;
    distance = Math.min(distance, until);
  }
  moveColumn(tableau, column, way * distance);
  if (leaving >= 0) pivot(tableau, leaving, column);
  return distance;
}
