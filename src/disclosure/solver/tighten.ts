import type { StepBudget } from './tableau.js';
import type { ColumnPair, WholeRow, WholeSystem } from './wholeSystem.js';

/** The least and the most that each column can be. */
export interface Box {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** How often a row is looked at again before bounds that creep are left to the search. */
const ROUNDS = 30;

/** How many numbers at one end of a range are tried before the rest is left to the search. */
const TRIES = 300;

/** Sums beyond this are not whole numbers that a computer holds exactly. */
const EXACT = Number.MAX_SAFE_INTEGER;

/** Notes that the bounds of a column have moved. */
type Touch = (column: number) => void;

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
      if (!shave(pairs[pair]!, box, steps, touch)) return false;
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

/** Draws the bounds of a column in; what is not a number says nothing. `false` where nothing is left. */
function limit({ lower, upper }: Box, column: number, from: number, to: number, touch: Touch): boolean {
  const rises = from > lower[column]!;
  const falls = to < upper[column]!;
  if (rises) lower[column] = from;
  if (falls) upper[column] = to;
  if (rises || falls) touch(column);
  return lower[column]! <= upper[column]!;
}

/** Drops numbers at the ends of both ranges of a pair for which the other column has no whole number. */
function shave(pair: ColumnPair, box: Box, steps: StepBudget, touch: Touch): boolean {
  for (const side of [0, 1] as const) {
    const column = pair.columns[side];
    let [from, to] = [box.lower[column]!, box.upper[column]!];
    let tries = TRIES;
    while (from <= to && tries-- > 0 && !hasPartner(pair, side, from, box)) from++;
    while (from <= to && Number.isFinite(to) && tries-- > 0 && !hasPartner(pair, side, to, box)) to--;
    steps.left -= (TRIES - tries) * pair.rows.length * 2;
    if (!limit(box, column, from, to, touch)) return false;
  }
  return true;
}

/** Tells whether the other column of a pair has a whole number for a number of this one. */
function hasPartner(
  { columns, rows }: ColumnPair,
  side: 0 | 1,
  value: number,
  { lower, upper }: Box,
): boolean {
  const other = columns[1 - side]!;
  let [from, to] = [lower[other]!, upper[other]!];
  for (const row of rows) {
    const own = row.coefficients[side]! * value;
    const coefficient = row.coefficients[1 - side]!;
    const [a, b] = [(row.lower - own) / coefficient, (row.upper - own) / coefficient];
    from = Math.max(from, Math.ceil(Math.min(a, b)));
    to = Math.min(to, Math.floor(Math.max(a, b)));
  }
  return from <= to;
}
