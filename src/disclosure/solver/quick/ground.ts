import type { StepBudget } from '../../policy/stepsOf.js';
import type { TableFacts } from '../../table/facts.js';
import { type LinkedSystem, linkedSystem, STATE } from '../../witness/linkedSystem.js';
import { type Move, moveOver } from '../../witness/move.js';
import { type Ways, waysOver } from './cheapestShift.js';
import { gridOf } from './grid.js';

/** What shifts are made over: a table by its places, its system, and what hiding each cell costs. */
export interface Ground {
  readonly ways: Ways | null;
  readonly move: Move;
  readonly weights: Float64Array;
  /** What they count as in the choice between ways: no more than that, less where a cell may help others. */
  readonly prices: Float64Array;
  /** What each cell costs as things are: its price where it is open, next to nothing where it is hidden. */
  readonly costs: Float64Array;
}

/** What it costs to use a hidden cell once more: so little that only shorter ways are preferred. */
export const USED = 1 / 1024;

/** What is taken off the price of a cell for each line in which a hidden cell stands alone. */
const HELP = 0.3;

/** Prepares for shifts over a table with no open cell hidden. */
export function groundOf(facts: TableFacts, weight: (cell: number) => number, steps: StepBudget): Ground {
  const { cells, rows, base } = facts;
  const weights = Float64Array.from(cells.keys(), weight);
  const system = linkedSystem(
    cells,
    rows,
    base.slice(),
    base.map((value) => value + 1),
  );
  const grid = gridOf(facts);
  const prices = pricesOf(system, weights);
  return {
    ways: grid && waysOver(grid),
    move: moveOver(system, steps),
    weights,
    prices,
    costs: prices.map((price, cell) => costOf(system.state[cell]!, price)),
  };
}

/** Opens, hides or shows a cell. */
export function setState({ move, prices, costs }: Ground, cell: number, state: number): void {
  move.system.state[cell] = state;
  costs[cell] = costOf(state, prices[cell]!);
}

/** Sets the price of a cell. */
export function setPrice({ move, prices, costs }: Ground, cell: number, price: number): void {
  prices[cell] = price;
  costs[cell] = costOf(move.system.state[cell]!, price);
}

function costOf(state: number, price: number): number {
  return state === STATE.shown ? Number.POSITIVE_INFINITY : state === STATE.hidden ? USED : price;
}

function pricesOf({ state, lower, upper, rowStart, rowCell }: LinkedSystem, weights: Float64Array) {
  const prices = weights.slice();
  for (let row = 0; row < lower.length; row++) {
    if (lower[row] !== upper[row]) continue;
    const cells = rowCell.subarray(rowStart[row]!, rowStart[row + 1]!);
    let hidden = 0;
    for (const cell of cells) if (state[cell] === STATE.hidden) hidden++;
    if (hidden === 1) for (const cell of cells) prices[cell]! -= HELP * weights[cell]!;
  }
  // Where many lines meet, a cell still costs something.
  return prices.map((price, cell) => Math.max(price, weights[cell]! / 8));
}
