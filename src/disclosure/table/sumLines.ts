import { cellId, type TableLine } from './facts.js';
import type { CellKey, Dimension } from './table.js';

/** A total and its parts, as the trees of the dimensions say. */
export interface SumLine {
  readonly total: CellKey;
  readonly parts: readonly CellKey[];
  readonly line: TableLine;
  /** Whether all other codes belong to their trees. If not, the sum is a fact only where the numbers bear it out. */
  readonly certain: boolean;
}

/**
 * Lists every sum that a listed cell takes part in.
 *
 * Codes outside a tree, such as year-to-date months or the measures of a funnel, may add up over the
 * other dimensions or not; their lines are marked as not certain.
 */
export function sumLines(dims: readonly Dimension[], keys: readonly CellKey[]): readonly SumLine[] {
  const parents = dims.map(parentsOf);
  const inTree = dims.map(
    ({ root, tree }, d) => new Set([root, ...Object.keys(tree), ...parents[d]!.keys()]),
  );
  const lines = new Map<string, SumLine>();
  const add = (key: CellKey, d: number, total: string) => {
    const at = (code: string) => key.map((own, other) => (other === d ? code : own));
    const id = `${d}|${cellId(at(total))}`;
    if (lines.has(id)) return;
    lines.set(id, {
      total: at(total),
      parts: dims[d]!.tree[total]!.map(at),
      line: { kind: 'sum', total: at(total), dimension: dims[d]!.name },
      certain: key.every((code, other) => other === d || inTree[other]!.has(code)),
    });
  };
  for (const key of keys) {
    key.forEach((code, d) => {
      const parent = parents[d]!.get(code);
      if (parent !== undefined) add(key, d, parent);
      if (hasChildren(dims[d]!, code)) add(key, d, code);
    });
  }
  return [...lines.values()];
}

function parentsOf({ tree }: Dimension): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([parent, children]) => children.map((child) => [child, parent] as const)),
  );
}

function hasChildren({ tree }: Dimension, code: string): boolean {
  return Object.hasOwn(tree, code) && tree[code]!.length > 0;
}
