import { STATE } from '../../witness/linkedSystem.js';
import { DEPTH, mend } from '../../witness/mend.js';
import { apply, type Move, undo } from '../../witness/move.js';
import { cheapestShift, FREE } from './cheapestShift.js';
import { type Ground, USED } from './ground.js';

/** Search nodes to mend what shifts have broken. */
const MEND_NODES = 200;

/** How many cells of a broken row are tried, and how many rows are mended by shifts. */
const [TRIES, ROWS] = [6, 12];

/** How many cells are tried to be spared again. */
const SPARED = 40;

/** A shift under way. */
export interface Trip {
  readonly ground: Ground;
  /** The open cells that it uses so far. */
  readonly used: number[];
  readonly below: number;
}

/** Changes a cell by so much, and others with it. */
export function shift(trip: Trip, cell: number, by: number): boolean {
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
export function mendByShifts(trip: Trip): boolean {
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
export function spare(trip: Trip): void {
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
