import type { Pattern } from './pattern.js';

/**
 * The tables that show the claims of a pattern, each as the counts of all cells.
 *
 * Changes that have no row in common are put into one table: what each of them shows, it shows too.
 */
export function packed({ ground: { move }, proofs }: Pattern): readonly Float64Array[] {
  const { value, cellStart, cellRow } = move.system;
  const tables: Float64Array[] = [];
  /** The tables in which each row is changed already, and the last change that met each table. */
  const tablesOf = Array.from(move.system.sum, (): number[] => []);
  const metBy: number[] = [];
  for (const [change, { cells, by }] of proofs.flatMap((proof) => proof ?? []).entries()) {
    if (cells.length === 0) continue;
    const rows = new Set<number>();
    for (const cell of cells)
      for (let at = cellStart[cell]!; at < cellStart[cell + 1]!; at++) rows.add(cellRow[at]!);
    for (const row of rows) for (const table of tablesOf[row]!) metBy[table] = change;
    let place = 0;
    while (place < tables.length && metBy[place] === change) place++;
    if (place === tables.length) tables.push(value.slice());
    cells.forEach((cell, n) => {
      tables[place]![cell]! += by[n]!;
    });
    for (const row of rows) tablesOf[row]!.push(place);
  }
  return tables;
}
