import { compareText } from '../../core/compareText.js';
import { rateFacts } from '../rates/rateRows.js';
import type { FactCell, FactRow, TableFacts } from '../table/facts.js';

/** The cells of each earlier release that had another count than now. */
export type Changed = readonly ReadonlySet<string>[];

/** The withheld cells of earlier sums that the numbers of now break: one of them at least has changed. */
export function hiddenInBroken(
  earlier: readonly TableFacts[],
  known: ReadonlyMap<string, FactCell>,
  changed: Changed,
): readonly string[] {
  const found = earlier.flatMap((release, index) =>
    rowsThen(release)
      .filter((row) => isBroken(row, release, known, changed[index]!))
      .flatMap(({ terms }) => terms.map(([cell]) => release.cells[cell]!))
      .filter(({ v }) => v === null)
      .map(({ id }) => id),
  );
  return [...new Set(found)].sort(compareText);
}

/** Tells whether known numbers break a row of an earlier release; one with a corrected, withheld cell never does. */
function isBroken(
  { terms, lower, upper }: FactRow,
  { cells }: TableFacts,
  known: ReadonlyMap<string, FactCell>,
  own: ReadonlySet<string>,
): boolean {
  let sum = 0;
  for (const [number, coefficient] of terms) {
    const { id, v } = cells[number]!;
    sum += coefficient * ((own.has(id) ? v : known.get(id)?.v) ?? Number.NaN);
  }
  return sum < lower || sum > upper;
}

/** Lists what a reader of an earlier release knew of its cells, its rates among it. */
export function rowsThen({ rows, rates }: TableFacts): readonly FactRow[] {
  return [...rows, ...rateFacts(rates)];
}
