import type { FactRow, TableFacts } from '../../table/facts.js';

/**
 * Groups the sums of a table into slices: two dimensions with one total each, all other codes held fast.
 *
 * What is safe in the whole table is safe in each slice, since a slice knows fewer facts. So whatever a slice
 * needs, the table needs.
 */
export function slicesOf({ table: { dims }, rows }: TableFacts): readonly (readonly FactRow[])[] {
  const parentOf = dims.map(() => new Map<string, string>());
  dims.forEach(({ tree }, d) => {
    for (const parent of Object.keys(tree))
      for (const child of tree[parent]!) parentOf[d]!.set(child, parent);
  });
  const slices = new Map<string, FactRow[]>();
  for (const row of rows) {
    const { line } = row;
    if (line.kind !== 'sum') continue;
    const a = dims.findIndex(({ name }) => name === line.dimension);
    const keys = dims.flatMap(({ tree }, b) => {
      if (b === a) return [];
      const code = line.total[b]!;
      const above = parentOf[b]!.get(code);
      const totals = [
        ...((tree[code]?.length ?? 0) > 0 ? [code] : []),
        ...(above === undefined ? [] : [above]),
      ];
      const walked = a < b ? [a, b] : [b, a];
      return totals.map((total) =>
        JSON.stringify([walked, line.total.map((own, d) => (d === b ? total : own))]),
      );
    });
    for (const key of keys) slices.set(key, [...(slices.get(key) ?? []), row]);
  }
  return [...slices.values()];
}
