import { drawIn } from '../solver/bounds/drawIn.js';
import { type Extreme, extreme } from '../solver/bounds/extreme.js';
import { type RequiredRange, requiredRanges } from '../solver/bounds/requiredRanges.js';
import type { Witnesses } from '../solver/bounds/witnesses.js';
import type { TableFacts } from '../table/facts.js';

/** A hidden cell with what it can be, and what must stay possible. */
export interface Measured extends RequiredRange {
  readonly cell: number;
  readonly column: number;
  readonly least: Extreme;
  readonly most: Extreme;
}

/** Tells whether everything about a cell was decided within the steps. */
export function isDecided({ least, most, settled }: Measured): boolean {
  return least.proven && most.proven && settled;
}

/**
 * Measures the hidden cells: each within its share of the steps first, then those that stayed undecided
 * and for which it matters, within all that is left.
 */
export function measureCells(
  facts: TableFacts,
  witnesses: Witnesses,
  hidden: ReadonlySet<number>,
  matters: (each: Measured) => boolean,
): readonly Measured[] {
  const { model } = witnesses;
  const { steps } = model.tableau;
  const ranges = requiredRanges(facts, hidden, steps);
  const measure = (cell: number): Measured => {
    const column = model.columnOf[cell]!;
    const most = mostOf(witnesses, column, facts.policy.threshold);
    const least = extreme(witnesses, column, -1, Number.NEGATIVE_INFINITY);
    return { cell, column, least, most, ...ranges(cell, least.value!, most.value) };
  };
  const giveBack = drawIn(model);
  const first = [...hidden].map(measure);
  const isOpen = (each: Measured) => !isDecided(each) && matters(each);
  let open = first.filter(isOpen).length;
  const measured = first.map((each) => {
    if (!isOpen(each) || steps.left < 0) return each;
    // A cell is asked for its least, its most, and both ends of what is required.
    steps.share = Math.max(steps.share ?? 0, Math.floor(steps.left / (4 * open--)));
    return measure(each.cell);
  });
  giveBack();
  return measured;
}

/** The most that a cell can be. Where there is no limit, a table well above the threshold has to show it. */
function mostOf(witnesses: Witnesses, column: number, threshold: number): Extreme {
  const most = extreme(witnesses, column, 1, Number.POSITIVE_INFINITY);
  if (most.value !== null) return most;
  const beyond = witnesses.model.base[column]! + threshold;
  const shown = extreme(witnesses, column, 1, beyond);
  return shown.value === beyond ? { ...shown, value: null } : { ...shown, proven: false };
}
