import type { FindingSource } from '../core/finding.js';
import { type CellScan, CR, cellEnd, LF } from './csvCells.js';
import { utf16Units } from './utf8.js';

/** The cells of one row: where each begins and ends in the buffer, and on which line. */
export interface RowPlaces {
  readonly count: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Lines below the row's first line. */
  readonly below: readonly number[];
  /** Where the line of the cell begins. */
  readonly lineStart: readonly number[];
  readonly endsBelow: readonly boolean[];
}

/** Walks over a row whose findings need places. Only such rows are walked twice. */
export function placesOf(bytes: Uint8Array, start: number, length: number, delimiter: number): RowPlaces {
  const places = {
    count: 0,
    from: [] as number[],
    to: [] as number[],
    below: [] as number[],
    lineStart: [] as number[],
    endsBelow: [] as boolean[],
  };
  const scan: CellScan = { breaks: 0, misplaced: false };
  let below = 0;
  let lineStart = start;
  for (let p = start; ; ) {
    const end = cellEnd(bytes, p, length, delimiter, scan);
    places.from.push(p);
    places.to.push(end < 0 ? length : end);
    places.below.push(below);
    places.lineStart.push(lineStart);
    places.endsBelow.push(scan.breaks > 0);
    places.count++;
    if (scan.breaks > 0) {
      below += scan.breaks;
      lineStart = end < 0 ? length : end;
      while (bytes[lineStart - 1] !== LF && bytes[lineStart - 1] !== CR) lineStart--;
    }
    if (end < 0 || bytes[end] !== delimiter) return places;
    p = end + 1;
  }
}

/** Gives the place of a cell as an editor shows it. */
export function sourceOf(
  bytes: Uint8Array,
  places: RowPlaces,
  cell: number,
  line: number,
  byteAt: (position: number) => number,
  file: string | undefined,
): FindingSource {
  const i = Math.min(cell, places.count - 1);
  const from = places.from[i]!;
  const column = 1 + utf16Units(bytes, places.lineStart[i]!, from);
  const endColumn = column + utf16Units(bytes, from, places.to[i]!);
  return {
    ...(file !== undefined && { file }),
    line: line + places.below[i]!,
    column,
    ...(!places.endsBelow[i] && { endColumn }),
    byte: byteAt(from),
  };
}
