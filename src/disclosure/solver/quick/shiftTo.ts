import { STATE } from '../../witness/linkedSystem.js';
import { DEPTH, mend } from '../../witness/mend.js';
import { apply, type Move, undo, type Witness } from '../../witness/move.js';
import { cheapestShift, FREE } from './cheapestShift.js';
import { type Ground, USED } from './ground.js';

/** A table that was found, and the price of the cells in which it differs and that are shown. */
export interface Found extends Witness {
  readonly price: number;
}

/** Search nodes to mend what shifts have broken, and for cells that no shift moves. */
const [MEND_NODES, REACH_NODES] = [200, 400];

/** How many cells of a broken row are tried, and how many rows are mended by shifts. */
const [TRIES, ROWS] = [6, 12];

/** How many cells are tried to be spared again. */
const SPARED = 40;

/** A shift under way. */
interface Trip {
  readonly ground: Ground;
  /** The open cells that it uses so far. */
  readonly used: number[];
  readonly below: number;
}

/**
 * Looks for a table in which a cell has another value, below a price for cells newly hidden.
 *
 * It shifts the cell along the sums of the table, by as much as one way allows, again and again. What that
 * breaks besides, equations or orders, is mended by shifts of other cells, and last row by row.
 *
 * @param orNear - the farthest value on the way will do, too
 */
export function shiftTo(
  ground: Ground,
  cell: number,
  target: number,
  below: number,
  orNear = false,
): Found | null {
  const { move } = ground;
  const { system, locked, steps } = move;
  if (target < system.least[cell]! || steps.left < 0) return null;
  move.allowance = Number.POSITIVE_INFINITY;
  const by = target - system.value[cell]!;
  let found = byShifts(ground, cell, by, below, orNear);
  // Where the price alone stands in the way, it would mend in vain.
  if (!found && (below === Number.POSITIVE_INFINITY || !ground.ways)) found = byMending(ground, cell, by);
  locked[cell] = 0;
  return found && found.price < below ? found : null;
}

function byShifts(ground: Ground, cell: number, by: number, below: number, orNear: boolean): Found | null {
  const { ways, move, costs, prices } = ground;
  if (!ways) return null;
  const trip: Trip = { ground, used: [], below };
  const own = costs[cell]!;
  costs[cell] = Number.POSITIVE_INFINITY;
  let fits = true;
  if (ways.grid.placeOf[cell]! < 0) apply(move, cell, by);
  else fits = shift(trip, cell, by) || (orNear && move.delta[cell] !== 0);
  move.locked[cell] = 1;
  fits &&= mendByShifts(trip);
  if (fits) spare(trip);
  for (const other of trip.used) costs[other] = prices[other]!;
  costs[cell] = own;
  const found = fits ? foundIn(ground) : null;
  undo(move, 0);
  return found;
}

function byMending(ground: Ground, cell: number, by: number): Found | null {
  const { move } = ground;
  move.locked[cell] = 1;
  move.nodes = REACH_NODES;
  apply(move, cell, by);
  const found = mend(move, DEPTH) ? foundIn(ground) : null;
  undo(move, 0);
  return found;
}

/** Changes a cell by so much, and others with it. */
function shift(trip: Trip, cell: number, by: number): boolean {
  const { ground, below } = trip;
  const { move, costs } = ground;
  const room = roomOf(move);
  const sign = Math.sign(by);
  const find = (need: number, limit: number) =>
    cheapestShift(ground.ways!, cell, sign, { costs, room, need }, limit, move.steps);
  for (let left = Math.abs(by); left > 0; ) {
    const limit = below - priceOf(trip);
    let best = find(left, limit);
    if (left > 1 && !(best && best.cost < FREE)) best = find(1, best?.cost ?? limit) ?? best;
    if (!best) return false;
    const { cells, signs } = best;
    const down = cells.filter((_, n) => signs[n]! < 0);
    const step = down.reduce((least, each) => Math.min(least, room(each)), left);
    if (step <= 0) return false;
    use(trip, cells);
    cells.forEach((each, n) => {
      apply(move, each, signs[n]! * step);
    });
    left -= step;
  }
  return true;
}

function roomOf({ system: { value, least }, delta }: Move): (cell: number) => number {
  return (cell) => value[cell]! + delta[cell]! - least[cell]!;
}

function use({ ground: { move, costs }, used }: Trip, cells: readonly number[]): void {
  for (const cell of cells) {
    if (move.system.state[cell] !== STATE.open || costs[cell] === USED) continue;
    if (costs[cell] !== Number.POSITIVE_INFINITY) costs[cell] = USED;
    used.push(cell);
  }
}

function priceOf({ ground: { prices, move }, used }: Trip): number {
  return used.reduce((sum, cell) => sum + (move.delta[cell] === 0 ? 0 : prices[cell]!), 0);
}

/** Mends rows that the sums of the table do not hold, by shifts of their cells; what is left, row by row. */
function mendByShifts(trip: Trip): boolean {
  const { move, ways, costs } = trip.ground;
  const { rowStart, rowCell, rowTimes, sum, lower, upper } = move.system;
  for (let rows = 0; rows < ROWS && move.broken.length > 0; rows++) {
    const row = move.broken.at(-1)!;
    const now = sum[row]! + move.rowDelta[row]!;
    const need = now < lower[row]! ? lower[row]! - now : upper[row]! - now;
    const options: (readonly [number, number])[] = [];
    for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) {
      const cell = rowCell[at]!;
      const by = need / rowTimes[at]!;
      if (ways!.grid.placeOf[cell]! < 0 || !Number.isInteger(by) || move.locked[cell] === 1) continue;
      if (costs[cell] === Number.POSITIVE_INFINITY || (by < 0 && roomOf(move)(cell) < -by)) continue;
      options.push([cell, by]);
    }
    options.sort(([a], [b]) => costs[a]! - costs[b]! || a - b);
    const isMended = options.slice(0, TRIES).some(([cell, by]) => {
      const mark = move.trail.length;
      const count = move.broken.length;
      if (shift(trip, cell, by) && move.broken.length < count) return true;
      undo(move, mark);
      return false;
    });
    if (!isMended) break;
  }
  move.nodes = MEND_NODES;
  return mend(move, DEPTH);
}

/** Tries to do without each open cell that is used, by a cheaper way. */
function spare(trip: Trip): void {
  const { ground, used } = trip;
  const { move, costs, prices, ways } = ground;
  const room = roomOf(move);
  for (let n = 0; n < used.length && n < SPARED; n++) {
    const cell = used[n]!;
    const by = -move.delta[cell]!;
    if (by === 0 || costs[cell] === Number.POSITIVE_INFINITY) continue;
    costs[cell] = Number.POSITIVE_INFINITY;
    const terms = { costs, room, need: Math.abs(by) };
    const best = cheapestShift(ways!, cell, Math.sign(by), terms, 0.9 * prices[cell]!, move.steps);
    costs[cell] = best ? prices[cell]! : USED;
    if (!best) continue;
    const mark = move.trail.length;
    use(trip, best.cells);
    best.cells.forEach((each, m) => {
      apply(move, each, best.signs[m]! * Math.abs(by));
    });
    if (move.broken.length > 0) undo(move, mark);
  }
}

function foundIn({ move: { system, delta, trail }, prices }: Ground): Found {
  const cells = [...new Set(trail.map(({ cell }) => cell))].filter((cell) => delta[cell] !== 0);
  const shown = cells.filter((cell) => system.state[cell] === STATE.open);
  return {
    cells,
    by: cells.map((cell) => delta[cell]!),
    shown,
    price: shown.reduce((sum, cell) => sum + prices[cell]!, 0),
  };
}
