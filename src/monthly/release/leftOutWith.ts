import type { MonthlyCells } from './cells/monthlyCells.js';
import type { SecuredMonthly } from './secureMonthly.js';

/**
 * The counts that are left out as if nobody had reported them: those that follow from public numbers alone, and,
 * where the search gave up, all that facts link to a count of which nothing was shown.
 */
export function leftOutWith({ rows }: MonthlyCells, { exposed, given }: SecuredMonthly): ReadonlySet<number> {
  const lost = new Set(exposed.filter((cell) => !given.has(cell)));
  const linked = rows.map(({ terms }) => terms.map(([cell]) => cell));
  for (let size = -1; size !== lost.size; ) {
    size = lost.size;
    for (const cells of linked)
      if (cells.some((cell) => lost.has(cell))) for (const cell of cells) lost.add(cell);
  }
  return new Set([...lost, ...given]);
}
