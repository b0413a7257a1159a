import { cellId, type TableFacts } from '../../table/facts.js';
import type { Dimension } from '../../table/table.js';

/** One dimension as numbers: which codes there are, and how they add up. */
export interface GridSide {
  /** How far apart two neighbors in this dimension stand in the grid. */
  readonly stride: number;
  /** The code that each code is part of, -1 for none. */
  readonly parentOf: Int32Array;
  /** The codes without parts. */
  readonly leaves: readonly number[];
  /** The codes of the one sum, total included, where the dimension has exactly one; else none. */
  readonly line: readonly number[];
  /** -1 for the total of that sum, 1 for all others: so signed, changes of a line add up to nothing. */
  readonly sign: Int8Array;
}

/** The cells of a table by their places in its dimensions. */
export interface Grid {
  readonly sides: readonly GridSide[];
  /** The cell at each place, -1 where there is none. */
  readonly cellAt: Int32Array;
  /** The place of each cell, -1 for cells that are not of the table. */
  readonly placeOf: Int32Array;
}

/** Places beyond this, and so many times the cells, are not laid out: nearly all of them would be empty. */
const [MANY_PLACES, TIMES_CELLS] = [100_000, 8];

/** Lays out the cells of a table by their codes; `null` where it has next to no cells for its size. */
export function gridOf({ table: { dims }, cells, numberOf }: TableFacts): Grid | null {
  const own = [...cells.keys()].filter(
    (cell) => cells[cell]!.k.length === dims.length && numberOf.get(cellId(cells[cell]!.k)) === cell,
  );
  const codes = dims.map((_, d) => [...new Set(own.map((cell) => cells[cell]!.k[d]!))].sort());
  const places = codes.reduce((product, list) => product * list.length, 1);
  if (places > MANY_PLACES && places > TIMES_CELLS * cells.length) return null;
  const indexOf = codes.map((list) => new Map(list.map((code, index) => [code, index])));
  let stride = places;
  const sides = dims.map((dim, d) => {
    stride /= Math.max(1, codes[d]!.length);
    return sideOf(dim, indexOf[d]!, stride);
  });
  const cellAt = new Int32Array(places).fill(-1);
  const placeOf = new Int32Array(cells.length).fill(-1);
  for (const cell of own) {
    const place = cells[cell]!.k.reduce((sum, code, d) => sum + indexOf[d]!.get(code)! * sides[d]!.stride, 0);
    cellAt[place] = cell;
    placeOf[cell] = place;
  }
  return { sides, cellAt, placeOf };
}

/** Where a place stands in a dimension. */
export function indexIn({ stride, parentOf }: GridSide, place: number): number {
  return Math.floor(place / stride) % parentOf.length;
}

function sideOf({ tree }: Dimension, indexOf: ReadonlyMap<string, number>, stride: number): GridSide {
  const size = indexOf.size;
  const parentOf = new Int32Array(size).fill(-1);
  const sign = new Int8Array(size).fill(1);
  const hasParts = new Uint8Array(size);
  const parents = Object.keys(tree)
    .filter((code) => tree[code]!.length > 0)
    .sort();
  for (const parent of parents) {
    const at = indexOf.get(parent) ?? -1;
    for (const child of tree[parent]!) {
      const index = indexOf.get(child) ?? -1;
      if (index < 0 || at < 0) continue;
      parentOf[index] = at;
      hasParts[at] = 1;
    }
  }
  const all = [...parentOf.keys()];
  const root = parents.length === 1 ? (indexOf.get(parents[0]!) ?? -1) : -1;
  if (root >= 0) sign[root] = -1;
  return {
    stride,
    parentOf,
    leaves: all.filter((index) => hasParts[index] === 0),
    line: root < 0 ? [] : all.filter((index) => index === root || parentOf[index] === root),
    sign,
  };
}
