import type { FindingSource } from '../../../core/finding.js';
import { utf16Units } from '../../text/utf8.js';
import { type CellScan, cellEnd, isTorn } from './csvCells.js';
import { CR, LF, lineEnd } from './lines.js';

/**
 * The cells of one row as far as they were walked over: where each begins and ends in the buffer, and on which
 * line. Written over row by row.
 */
export interface RowPlaces {
  /** How many cells there are so far. */
  count: number;
  /** Where the next cell begins; -1 behind the last one. */
  next: number;
  from: Int32Array;
  to: Int32Array;
  /** Lines below the row's first line. */
  below: Int32Array;
  /** Where the line of the cell begins. */
  lineStart: Int32Array;
  /** Line breaks inside the cell. */
  breaks: Int32Array;
  /** Cells of ASCII alone have as many columns as bytes. */
  isAscii: boolean;
  /** The bytes ran out in the last cell. */
  isOpen: boolean;
}

/** Makes room for the places of rows of so many cells; longer rows make more room. The first row begins at `start`. */
export function rowPlaces(cells: number, start = -1): RowPlaces {
  const room = () => new Int32Array(Math.max(1, cells));
  return {
    count: 0,
    next: start,
    from: room(),
    to: room(),
    below: room(),
    lineStart: room(),
    breaks: room(),
    isAscii: true,
    isOpen: false,
  };
}

/** Goes to the beginning of a row. */
export function beginRow(places: RowPlaces, start: number): void {
  places.count = 0;
  places.next = start;
  places.isAscii = true;
  places.isOpen = false;
}

/**
 * Walks over a row as far as a cell, or to its end.
 *
 * A quote that is not closed where its cell ends holds no more than its line: below it are other rows.
 */
export function placeCells(
  places: RowPlaces,
  bytes: Uint8Array,
  length: number,
  delimiter: number,
  last = Number.POSITIVE_INFINITY,
): void {
  for (let p = places.next; p >= 0 && places.count <= last; p = places.next) {
    let end = cellEnd(bytes, p, length, delimiter, SCAN);
    places.isOpen = end < 0;
    if (end < 0 || isTorn(SCAN)) {
      end = lineEnd(bytes, p, length);
      SCAN.breaks = 0;
    }
    placeCell(places, bytes, p, end, SCAN.breaks);
    for (let i = p; i < end && places.isAscii; i++) places.isAscii = bytes[i]! < 128;
    places.next = end < length && bytes[end] === delimiter ? end + 1 : -1;
  }
}

function placeCell(places: RowPlaces, bytes: Uint8Array, from: number, to: number, breaks: number): void {
  const { count } = places;
  if (count === places.from.length) growPlaces(places);
  const { below, lineStart } = places;
  const before = count - 1;
  const isLower = count > 0 && places.breaks[before]! > 0;
  places.from[count] = from;
  places.to[count] = to;
  places.breaks[count] = breaks;
  below[count] = count === 0 ? 0 : below[before]! + places.breaks[before]!;
  lineStart[count] = count === 0 ? from : lineStart[before]!;
  if (isLower) {
    // The cell before ends on the line on which this one begins.
    let start = places.to[before]!;
    while (bytes[start - 1] !== LF && bytes[start - 1] !== CR) start--;
    lineStart[count] = start;
  }
  places.count = count + 1;
}

const SCAN: CellScan = { breaks: 0, misplaced: false };

/** Counts the line breaks inside the cells of a row. */
export function lineBreaks({ count, below, breaks }: RowPlaces): number {
  return below[count - 1]! + breaks[count - 1]!;
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
