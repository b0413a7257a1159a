import type { StepBudget } from '../../policy/stepsOf.js';
import { type Box, limit, type Touch } from './box.js';
import { shavePair } from './shavePair.js';
import type { WholeRow, WholeSystem } from './wholeSystem.js';

/** How often a row is looked at again before bounds that creep are left to the search. */
const ROUNDS = 30;

/** Sums beyond this are not whole numbers that a computer holds exactly. */
const EXACT = Number.MAX_SAFE_INTEGER;

/**
 * Draws the bounds of whole numbers together as far as one row, or one pair of columns, at a time can.
 *
 * All of it is exact arithmetic on whole numbers. `false` is a proof that no whole numbers fit. Work is
 * bounded; bounds that were not drawn as far as possible are still true.
 *
 * @param from - the column whose bounds have changed; else all rows are looked at
 */
export function tighten(system: WholeSystem, box: Box, steps: StepBudget, from?: number): boolean {
  const { rows, rowsOf, pairs, pairsOf } = system;
  const queue = from === undefined ? [...rows.keys()] : [...rowsOf[from]!];
  const pairQueue = from === undefined ? [...pairs.keys()] : [...pairsOf[from]!];
  const waiting = new Uint8Array(rows.length);
  const pairWaiting = new Uint8Array(pairs.length);
  for (const row of queue) waiting[row] = 1;
  for (const pair of pairQueue) pairWaiting[pair] = 1;
  const touch = (column: number) => {
    for (const row of rowsOf[column]!) if (waiting[row] === 0) waiting[row] = queue.push(row) && 1;
    for (const pair of pairsOf[column]!)
      if (pairWaiting[pair] === 0) pairWaiting[pair] = pairQueue.push(pair) && 1;
  };
  let visits = ROUNDS * (rows.length + pairs.length);
  for (let next = 0, nextPair = 0; visits > 0; visits--) {
    if (next < queue.length) {
      const row = queue[next++]!;
      waiting[row] = 0;
      steps.left -= rows[row]!.columns.length * 2;
      if (!narrow(rows[row]!, box, touch)) return false;
    } else if (nextPair < pairQueue.length) {
      const pair = pairQueue[nextPair++]!;
      pairWaiting[pair] = 0;
      if (!shavePair(pairs[pair]!, box, steps, touch)) return false;
    } else break;
  }
  return true;
}

/** Draws the bounds of each column of a row to what the bounds of the others leave it. */
function narrow({ columns, coefficients, lower, upper }: WholeRow, box: Box, touch: Touch): boolean {
  const least = sumOf(columns, coefficients, box, 1);
  const most = sumOf(columns, coefficients, box, -1);
  if (least.sum < -EXACT || least.sum > EXACT || most.sum < -EXACT || most.sum > EXACT) return true;
  if ((least.open === 0 && least.sum > upper) || (most.open === 0 && most.sum < lower)) return false;
  // Where nothing can break the row, it says nothing.
  if (least.open === 0 && most.open === 0 && least.sum >= lower && most.sum <= upper) return true;
  for (let n = 0; n < columns.length; n++) {
    const column = columns[n]!;
    const coefficient = coefficients[n]!;
    const low = coefficient * (coefficient > 0 ? box.lower : box.upper)[column]!;
    const high = coefficient * (coefficient > 0 ? box.upper : box.lower)[column]!;
    const below = upper - others(least, low);
    const above = lower - others(most, high);
    const [to, from] = coefficient > 0 ? [below, above] : [above, below];
    if (!limit(box, column, Math.ceil(from / coefficient), Math.floor(to / coefficient), touch)) return false;
  }
  return true;
}

interface OpenSum {
  readonly sum: number;
  /** How many terms have no limit. */
  readonly open: number;
}

/** The least (`way` 1) or greatest (-1) sum of a row. */
function sumOf(
  columns: readonly number[],
  coefficients: readonly number[],
  { lower, upper }: Box,
  way: 1 | -1,
): OpenSum {
  let sum = 0;
  let open = 0;
  for (let n = 0; n < columns.length; n++) {
    const coefficient = coefficients[n]!;
    const term = coefficient * (coefficient * way > 0 ? lower : upper)[columns[n]!]!;
    if (Number.isFinite(term)) sum += term;
    else open++;
  }
  return { sum, open };
}

/** The sum without one of its terms; without a limit it is so low (or high) that nothing follows. */
function others({ sum, open }: OpenSum, term: number): number {
  if (Number.isFinite(term)) return open === 0 ? sum - term : Number.NaN;
  return open === 1 ? sum : Number.NaN;
}
