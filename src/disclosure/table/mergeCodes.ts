import { mustBe } from '../../core/given/mustBe.js';
import { MERGE, TABLE } from './disclosureKinds.js';
import { cellId } from './facts.js';
import type { CellKey, DisclosureTable, TableCell } from './table.js';

/** Codes of one dimension that become one: months that become a quarter, needs that become a group. */
export interface CodeMerge {
  readonly dimension: string;
  /** The new code, and the codes with one parent that it stands for. */
  readonly into: Readonly<Record<string, readonly string[]>>;
}

/**
 * Makes a table coarser: cells of merged codes become one cell with their sum.
 *
 * The sum of a hidden count is hidden too. Equations, inequalities and rates that speak of merged cells
 * are dropped; merged codes must be siblings without children of their own.
 *
 * @throws RangeError for a dimension or code that the table does not have, or codes that are no siblings
 * @example
 * mergeCodes(
 *   {
 *     dims: [{ name: 'month', root: 'All', tree: { All: ['Sep', 'Oct', 'Nov'] } }],
 *     cells: [{ k: ['Sep'], v: 3 }, { k: ['Oct'], v: 4 }, { k: ['Nov'], v: 20 }],
 *   },
 *   { dimension: 'month', into: { 'Sep-Oct': ['Sep', 'Oct'] } },
 * ).cells
 * // => [{ k: ['Sep-Oct'], v: 7 }, { k: ['Nov'], v: 20 }]
 */
export function mergeCodes(table: DisclosureTable, merge: CodeMerge): DisclosureTable {
  mustBe(TABLE, table, 'mergeCodes', 'table');
  mustBe(MERGE, merge, 'mergeCodes', 'merge');
  const { dimension, into } = merge;
  const at = table.dims.findIndex(({ name }) => name === dimension);
  const own = table.dims[at];
  if (!own) throw new RangeError(`The table has no dimension "${dimension}".`);
  const newCode = new Map(
    Object.entries(into).flatMap(([code, parts]) => parts.map((part) => [part, code] as const)),
  );
  for (const parts of Object.values(into)) {
    const siblings = Object.values(own.tree).find((children) => children.includes(parts[0] ?? ''));
    if (!siblings || parts.some((part) => !siblings.includes(part) || Object.hasOwn(own.tree, part))) {
      throw new RangeError(
        `The codes ${parts.join(', ')} are not siblings without children in "${dimension}".`,
      );
    }
  }
  const tree = Object.fromEntries(
    Object.entries(own.tree).map(([parent, children]) => [
      parent,
      [...new Set(children.map((child) => newCode.get(child) ?? child))],
    ]),
  );
  const moved = (key: CellKey) => key.map((code, d) => (d === at ? (newCode.get(code) ?? code) : code));
  const speaksOfMerged = (keys: readonly CellKey[]) => keys.some((key) => newCode.has(key[at]!));
  const kept = <T>(list: readonly T[] | undefined, keysOf: (entry: T) => readonly CellKey[]) =>
    (list ?? []).filter((entry) => !speaksOfMerged(keysOf(entry)));
  return {
    dims: table.dims.map((dim, d) => (d === at ? { ...dim, tree } : dim)),
    cells: sumCells(table.cells, moved),
    equations: kept(table.equations, ({ terms }) => terms.map(([, key]) => key)),
    inequalities: kept(table.inequalities, ({ terms }) => terms.map(([, key]) => key)),
    rates: kept(table.rates, ({ num, den }) => [num, den]),
  };
}

function sumCells(cells: readonly TableCell[], moved: (key: CellKey) => CellKey): readonly TableCell[] {
  const sums = new Map<string, TableCell>();
  for (const cell of cells) {
    const k = moved(cell.k);
    const id = cellId(k);
    const before = sums.get(id);
    if (!before) sums.set(id, cellId(cell.k) === id ? cell : { k, v: cell.v });
    else sums.set(id, { k, v: before.v === null || cell.v === null ? null : before.v + cell.v });
  }
  return [...sums.values()];
}
