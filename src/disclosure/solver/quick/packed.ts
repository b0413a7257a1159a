import type { Pattern } from './pattern.js';

/**
 * The tables that show the claims of a pattern, each as the counts of all cells.
 *
 * Changes that have no row in common are put into one table: what each of them shows, it shows too.
 */
export function packed({ ground: { move }, proofs }: Pattern): readonly Float64Array[] {
  const { value, cellStart, cellRow } = move.system;
  const tables: { readonly table: Float64Array; readonly rows: Set<number> }[] = [];
  for (const { cells, by } of proofs.flatMap((proof) => proof ?? [])) {
    if (cells.length === 0) continue;
    const rows = cells.flatMap((cell) => [...cellRow.subarray(cellStart[cell]!, cellStart[cell + 1]!)]);
    let place = tables.find((each) => rows.every((row) => !each.rows.has(row)));
    if (!place) {
      place = { table: value.slice(), rows: new Set() };
      tables.push(place);
    }
    const { table } = place;
    cells.forEach((cell, n) => {
      table[cell]! += by[n]!;
    });
    for (const row of rows) place.rows.add(row);
  }
  return tables.map(({ table }) => table);
}
