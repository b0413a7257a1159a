import { STATE } from '../../witness/linkedSystem.js';
import { DEPTH, mend } from '../../witness/mend.js';
import { apply, undo, type Witness } from '../../witness/move.js';
import type { Ground } from './ground.js';
import { mendByShifts, shift, spare, type Trip } from './trip.js';

/** A table that was found, and the price of the cells in which it differs and that are shown. */
export interface Found extends Witness {
  readonly price: number;
}

/** Search nodes for cells that no shift moves. */
const REACH_NODES = 400;

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
