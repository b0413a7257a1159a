import fc from 'fast-check';
import type { CellKey, Dimension, DisclosureTable, TableCell } from '../../src/disclosure/index.js';

/** Every choice of one entry from each list, the last list fastest. */
export function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((all, list) => all.flatMap((some) => list.map((each) => [...some, each])), [[]]);
}

/** A flat dimension: a root and `size` codes below it. */
export function flat(name: string, root: string, size: number): Dimension {
  return { name, root, tree: { [root]: Array.from({ length: size }, (_, index) => `${name}${index + 1}`) } };
}

/** The codes at the bottom of a dimension below a code, itself if it has no children. */
export function leavesBelow({ tree }: Dimension, code: string): readonly string[] {
  const children = tree[code];
  return children ? children.flatMap((child) => leavesBelow({ name: '', root: '', tree }, child)) : [code];
}

/** The full table, with all totals, of counts at the bottom in the order of `combinations`. */
export function tableOf(dims: readonly Dimension[], counts: readonly number[]): DisclosureTable {
  const bottom = combinations(dims.map((dim) => leavesBelow(dim, dim.root)));
  const countOf = new Map(bottom.map((key, index) => [key.join('|'), counts[index] ?? 0]));
  const codes = dims.map(({ root, tree }) => [root, ...Object.values(tree).flat()]);
  const cells = combinations(codes).map((k): TableCell => {
    const below = combinations(k.map((code, d) => leavesBelow(dims[d]!, code)));
    return { k, v: below.reduce((sum, key) => sum + countOf.get(key.join('|'))!, 0) };
  });
  return { dims, cells };
}

/** The cell of a key. */
export function cellOf({ cells }: Pick<DisclosureTable, 'cells'>, key: CellKey): TableCell {
  return cells.find(({ k }) => k.join('|') === key.join('|'))!;
}

const SHAPES = [[2, 2], [2, 3], [3, 2], [4], [2, 2, 2]] as const;

/** Tables so small that a reader can try every table there is. */
export const tinyTable: fc.Arbitrary<DisclosureTable> = fc.constantFrom(...SHAPES).chain((shape) => {
  const dims = shape.map((size, d) => flat('abc'[d]!, 'ABC'[d]!, size));
  const leaves = shape.reduce((product: number, size) => product * size, 1);
  return fc
    .array(fc.integer({ min: 0, max: leaves > 6 ? 2 : 4 }), { minLength: leaves, maxLength: leaves })
    .map((counts) => tableOf(dims, counts));
});

const districts: Dimension = {
  name: 'school',
  root: 'Cohort',
  tree: { Cohort: ['North', 'South'], North: ['N1'], South: ['S1', 'S2', 'S3'] },
};

/** Tables of the size and kind that are published: flat, with a hierarchy, in three dimensions. */
export const realTable: fc.Arbitrary<DisclosureTable> = fc
  .constantFrom(
    [flat('school', 'District', 5), flat('need', 'All', 4)],
    [districts, flat('need', 'All', 3)],
    [flat('school', 'District', 3), flat('tier', 'All', 2), flat('quarter', 'Year', 2)],
  )
  .chain((dims) => {
    const leaves = combinations(dims.map((dim) => leavesBelow(dim, dim.root))).length;
    const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }));
    return fc
      .array(count, { minLength: leaves, maxLength: leaves })
      .filter((counts) => counts.reduce((a, b) => a + b, 0) > 12)
      .map((counts) => tableOf(dims, counts));
  });

/** Puts a list in an order that follows from a seed. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed >>> 0;
  return list
    .map((entry, index) => {
      state = (Math.imul(state ^ (index + 1), 2654435761) + 12345) >>> 0;
      return { entry, rank: state };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** The same table with rows, columns and facts in another order. */
export function permuted(table: DisclosureTable, seed: number): DisclosureTable {
  const { dims, cells, equations = [], inequalities = [], rates = [] } = table;
  return {
    dims: dims.map((dim) => ({
      ...dim,
      tree: Object.fromEntries(
        shuffled(Object.entries(dim.tree), seed).map(([code, children]) => [code, shuffled(children, seed)]),
      ),
    })),
    cells: shuffled(cells, seed),
    equations: shuffled(equations, seed).map(({ terms, rhs }) => ({ terms: shuffled(terms, seed), rhs })),
    inequalities: shuffled(inequalities, seed).map((each) => ({
      ...each,
      terms: shuffled(each.terms, seed),
    })),
    rates: shuffled(rates, seed),
  };
}
