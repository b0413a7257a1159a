import type { FindingSource } from '../core/finding.js';
import { type CellScan, CR, cellEnd, LF } from './csvCells.js';
import { utf16Units } from './utf8.js';

/** The cells of one row: where each begins and ends in the buffer, and on which line. Written over row by row. */
export interface RowPlaces {
  count: number;
  from: Int32Array;
  to: Int32Array;
  /** Lines below the row's first line. */
  below: Int32Array;
  /** Where the line of the cell begins. */
  lineStart: Int32Array;
  /** Line breaks inside the cell. */
  breaks: Int32Array;
  /** A row of ASCII alone has as many columns as bytes. */
  isAscii: boolean;
}

/** Makes room for the places of rows of so many cells; longer rows make more room. */
export function rowPlaces(cells: number): RowPlaces {
  const room = () => new Int32Array(Math.max(1, cells));
  return {
    count: 0,
    from: room(),
    to: room(),
    below: room(),
    lineStart: room(),
    breaks: room(),
    isAscii: true,
  };
}

/** Walks over a row whose findings need places. Only such rows are walked twice. */
export function placeRow(
  places: RowPlaces,
  bytes: Uint8Array,
  start: number,
  length: number,
  delimiter: number,
): void {
  const scan: CellScan = { breaks: 0, misplaced: false };
  let below = 0;
  let lineStart = start;
  let p = start;
  for (let cell = 0; ; cell++) {
    if (cell === places.from.length) growPlaces(places);
    const end = cellEnd(bytes, p, length, delimiter, scan);
    const to = end < 0 ? length : end;
    places.from[cell] = p;
    places.to[cell] = to;
    places.below[cell] = below;
    places.lineStart[cell] = lineStart;
    places.breaks[cell] = scan.breaks;
    if (scan.breaks > 0) {
      below += scan.breaks;
      lineStart = to;
      while (bytes[lineStart - 1] !== LF && bytes[lineStart - 1] !== CR) lineStart--;
    }
    p = to + 1;
    if (end >= 0 && bytes[end] === delimiter) continue;
    places.count = cell + 1;
    break;
  }
  let high = 0;
  for (let i = start; i < p - 1; i++) high |= bytes[i]!;
  places.isAscii = high < 128;
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
  const to = places.to[i]!;
  const lineStart = places.lineStart[i]!;
  const column = 1 + (places.isAscii ? from - lineStart : utf16Units(bytes, lineStart, from));
  const at = line + places.below[i]!;
  const byte = byteAt(from);
  if (places.breaks[i]! > 0)
    return file === undefined ? { line: at, column, byte } : { file, line: at, column, byte };
  const endColumn = column + (places.isAscii ? to - from : utf16Units(bytes, from, to));
  return file === undefined
    ? { line: at, column, endColumn, byte }
    : { file, line: at, column, endColumn, byte };
}

function growPlaces(places: RowPlaces): void {
  for (const key of ['from', 'to', 'below', 'lineStart', 'breaks'] as const) {
    const larger = new Int32Array(places[key].length * 2);
    larger.set(places[key]);
    places[key] = larger;
  }
}
