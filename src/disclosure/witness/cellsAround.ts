import { type LinkedSystem, STATE } from './linkedSystem.js';

/** So many rows around a cell that stays exposed, everything that may be withheld is. */
export const AROUND = 8;

/** The cells that are at most so many rows away. */
export function cellsAround(
  { rowStart, rowCell, cellStart, cellRow, state }: LinkedSystem,
  cell: number,
  rounds: number,
): ReadonlySet<number> {
  const found = new Set([cell]);
  let edge = [cell];
  for (let round = 0; round < rounds; round++) {
    const next: number[] = [];
    for (const from of edge)
      for (let at = cellStart[from]!; at < cellStart[from + 1]!; at++)
        for (let n = rowStart[cellRow[at]!]!; n < rowStart[cellRow[at]! + 1]!; n++) {
          const other = rowCell[n]!;
          if (state[other] === STATE.shown || found.has(other)) continue;
          found.add(other);
          next.push(other);
        }
    edge = next;
  }
  return found;
}
