import type { FactRow, TableFacts } from '../table/facts.js';
import type { Changed } from './hiddenInBroken.js';

/** Takes a withheld cell to be the one that was corrected, and with it the withheld totals above it. */
export function withCorrected(id: string, earlier: readonly TableFacts[], changed: Changed): Changed {
  return earlier.map((release, index) => {
    const own = new Set(changed[index]!);
    const isWithheld = new Set(release.cells.flatMap((cell) => (cell.v === null ? [cell.id] : [])));
    if (!isWithheld.has(id)) return own;
    own.add(id);
    const above = new Set([id]);
    for (const part of above) {
      for (const row of release.rows) {
        const total = totalOf(row);
        const next = total === null ? undefined : release.cells[total]!.id;
        if (next === undefined || !row.terms.some(([cell]) => release.cells[cell]!.id === part)) continue;
        above.add(next);
        if (isWithheld.has(next)) own.add(next);
      }
    }
    return own;
  });
}

/** The cell of an equation that the others add up to: the only one of its sign. */
function totalOf({ terms, lower, upper }: FactRow): number | null {
  if (lower !== upper) return null;
  const positive = terms.filter(([, coefficient]) => coefficient > 0);
  if (positive.length === 1) return positive[0]![0];
  return terms.length - positive.length === 1 ? terms.find(([, coefficient]) => coefficient < 0)![0] : null;
}
