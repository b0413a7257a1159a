import { cellId, type FactCell, type FactRow, type TableFacts } from '../table/facts.js';

/**
 * Adds the rest of each rate where it is small: those of the whole who are not in the part. Two counts that
 * are both shown give their rest away, so one of them has to be hidden, as the rate itself is.
 *
 * The rests come behind the cells and rows of the table. They belong to nobody's table, so none is published.
 */
export function withRests(facts: TableFacts): TableFacts {
  const { policy, base } = facts;
  const cells: FactCell[] = [];
  const rows: FactRow[] = [];
  const values: number[] = [];
  for (const [index, { num, den }] of facts.rates.entries()) {
    const [whole, part] = [facts.cells[den]!.v, facts.cells[num]!.v];
    const rest = whole === null || part === null ? 0 : whole - part;
    if (!(rest > 0 && rest < policy.threshold)) continue;
    const cell = facts.cells.length + cells.length;
    const k = [...facts.cells[den]!.k, 'less', ...facts.cells[num]!.k];
    cells.push({ id: cellId(k), k, v: rest, role: 'asked', least: 0, earlier: true });
    values.push(rest);
    rows.push({
      terms: [
        [den, 1],
        [num, -1],
        [cell, -1],
      ],
      lower: 0,
      upper: 0,
      line: { kind: 'rate', index },
    });
  }
  if (cells.length === 0) return facts;
  return {
    ...facts,
    cells: [...facts.cells, ...cells],
    rows: [...facts.rows, ...rows],
    base: Float64Array.from([...base, ...values]),
  };
}
