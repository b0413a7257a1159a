import { compareText } from '../../core/compareText.js';
import type { DisclosurePolicy } from '../policy/policy.js';
import { cellId, type FactCell, type FactRow, type TableLine } from '../table/facts.js';
import type { SumLine } from '../table/sumLines.js';
import type { CellKey, DisclosureTable, Terms } from '../table/table.js';

type NumberOf = (key: CellKey) => number | undefined;

/** Writes every fact that a reader knows as a row over the cells: sums, equations, inequalities and orders. */
export function tableRows(
  table: DisclosureTable,
  policy: DisclosurePolicy,
  sums: readonly SumLine[],
  cells: readonly FactCell[],
  numberOf: ReadonlyMap<string, number>,
): readonly FactRow[] {
  const number = (key: CellKey) => numberOf.get(cellId(key));
  const { equations = [], inequalities = [] } = table;
  return canonical([
    ...sumRows(sums, cells, number),
    ...equations.map(({ terms, rhs }, index) => row(terms, rhs, rhs, { kind: 'equation', index }, number)),
    ...inequalities.map(({ terms, lo, hi }, index) =>
      row(
        terms,
        lo ?? Number.NEGATIVE_INFINITY,
        hi ?? Number.POSITIVE_INFINITY,
        { kind: 'inequality', index },
        number,
      ),
    ),
    ...orderRows(table, policy, number),
  ]);
}

function row(terms: Terms, lower: number, upper: number, line: TableLine, number: NumberOf): FactRow {
  const sums = new Map<number, number>();
  for (const [coefficient, key] of terms) {
    const cell = number(key)!;
    sums.set(cell, (sums.get(cell) ?? 0) + coefficient);
  }
  const kept = [...sums].filter(([, coefficient]) => coefficient !== 0).sort(([a], [b]) => a - b);
  // One sign for each equation, so that the same fact stated twice is one row.
  const flip = lower === upper && (kept[0]?.[1] ?? 1) < 0 ? -1 : 1;
  return {
    terms: kept.map(([cell, coefficient]) => [cell, coefficient * flip] as const),
    lower: lower === upper ? lower * flip + 0 : lower,
    upper: lower === upper ? upper * flip + 0 : upper,
    line,
  };
}

/** Sums over codes outside a tree count only where the numbers bear them out; a reader would see it too. */
function sumRows(sums: readonly SumLine[], cells: readonly FactCell[], number: NumberOf): FactRow[] {
  return sums.flatMap(({ total, parts, line, certain }) => {
    const keys = [total, ...parts];
    if (!certain && keys.some((key) => number(key) === undefined || cells[number(key)!]!.v === null))
      return [];
    const terms = keys.map((key, index) => [index === 0 ? 1 : -1, key] as const);
    const made = row(terms, 0, 0, line, number);
    return certain || !isBroken(made, cells) ? [made] : [];
  });
}

/** The orders of the policy, for every pair of listed cells that differ in that dimension only. */
function orderRows(
  { dims, cells }: DisclosureTable,
  { orders = [] }: DisclosurePolicy,
  number: NumberOf,
): FactRow[] {
  return orders.flatMap(({ dimension, lesser, greater }) => {
    const d = dims.findIndex(({ name }) => name === dimension);
    return cells.flatMap(({ k }) => {
      const other = k.map((code, at) => (at === d ? greater : code));
      if (k[d] !== lesser || number(other) === undefined) return [];
      const terms = [
        [1, other],
        [-1, k],
      ] as const;
      return [row(terms, 0, Number.POSITIVE_INFINITY, { kind: 'order', lesser: k, greater: other }, number)];
    });
  });
}

/** Sorts rows and drops repeated ones, so that the order of the input leaves no trace. */
function canonical(rows: readonly FactRow[]): readonly FactRow[] {
  const byText = new Map<string, FactRow>();
  for (const each of rows) {
    const text = `${each.terms.join(';')}|${each.lower}|${each.upper}`;
    if (each.terms.length > 0 && !byText.has(text)) byText.set(text, each);
    if (each.terms.length === 0 && (each.lower > 0 || each.upper < 0)) byText.set(text, each);
  }
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, each]) => each);
}

/** Tells whether the known counts break a row. A row with an unknown count is left to the search for a table that fits. */
export function isBroken({ terms, lower, upper }: FactRow, cells: readonly FactCell[]): boolean {
  let sum = 0;
  for (const [cell, coefficient] of terms) {
    const { v } = cells[cell]!;
    if (v === null) return false;
    sum += coefficient * v;
  }
  return sum < lower || sum > upper;
}
