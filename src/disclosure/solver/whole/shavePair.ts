import type { StepBudget } from '../../policy/stepsOf.js';
import { type Box, limit, type Touch } from './box.js';
import type { ColumnPair } from './wholeSystem.js';

/** How many numbers at one end of a range are tried before the rest is left to the search. */
const TRIES = 300;

/** Drops numbers at the ends of both ranges of a pair for which the other column has no whole number. */
export function shavePair(pair: ColumnPair, box: Box, steps: StepBudget, touch: Touch): boolean {
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
