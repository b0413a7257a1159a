import { decodeUtf8 } from '../../text/utf8.js';
import { CR, LF } from './lines.js';

// Reading single cells of a row that stands whole in a buffer. Bytes beyond the data are zeros.

/** The byte of a double quote. */
export const QUOTE = 34;

/** What `cellEnd` learned beside the end: line breaks inside quotes, and whether text follows the closing quote. */
export interface CellScan {
  breaks: number;
  misplaced: boolean;
}

/** Tells whether a byte is a blank that does not count around a cell. */
export function isBlank(byte: number, delimiter: number): boolean {
  return byte === 32 || (byte === 9 && delimiter !== 9);
}

/**
 * Finds the separator or line end that closes the cell at `at`; -1 where the bytes run out first.
 *
 * @param scan - set for quoted cells: line breaks inside, and text after the closing quote
 */
export function cellEnd(
  bytes: Uint8Array,
  at: number,
  length: number,
  delimiter: number,
  scan: CellScan,
): number {
  let p = at;
  scan.breaks = 0;
  scan.misplaced = false;
  while (isBlank(bytes[p]!, delimiter)) p++;
  if (bytes[p] === QUOTE && p < length) {
    p++;
    for (;;) {
      if (p >= length) return -1;
      const byte = bytes[p]!;
      if (byte === QUOTE) {
        if (bytes[p + 1] !== QUOTE) break;
        p++;
      } else if (byte === LF || (byte === CR && bytes[p + 1] !== LF)) scan.breaks++;
      p++;
    }
    p++;
    while (p < length && isBlank(bytes[p]!, delimiter)) p++;
    const byte = bytes[p]!;
    scan.misplaced = p < length && byte !== delimiter && byte !== LF && byte !== CR;
  }
  for (; p < length; p++) {
    const byte = bytes[p]!;
    if (byte === delimiter || byte === LF || byte === CR) return p;
  }
  return -1;
}

/**
 * Tells whether a quote was closed in another line by one that has text behind it: that was rather the opening quote of a
 * cell of its own, and the lines between are rows that the first quote has swallowed.
 */
export function isTorn({ breaks, misplaced }: CellScan): boolean {
  return breaks > 0 && misplaced;
}

/** Gives where the text of a cell begins and ends: without outer blanks, and without the quotes around it. */
export function cellBounds(
  bytes: Uint8Array,
  from: number,
  to: number,
  delimiter: number,
): { from: number; to: number; quoted: boolean } {
  let first = from;
  let last = to;
  while (first < last && isBlank(bytes[first]!, delimiter)) first++;
  while (last > first && isBlank(bytes[last - 1]!, delimiter)) last--;
  const quoted = last - first >= 2 && bytes[first] === QUOTE && bytes[last - 1] === QUOTE;
  return quoted ? { from: first + 1, to: last - 1, quoted } : { from: first, to: last, quoted };
}

/** Gives the text of a cell: without outer blanks, without the quotes around it, doubled quotes made single. */
export function textOfCell(bytes: Uint8Array, from: number, to: number, delimiter: number): string {
  const bounds = cellBounds(bytes, from, to, delimiter);
  const text = decodeUtf8(bytes, bounds.from, bounds.to);
  return bounds.quoted ? text.replaceAll('""', '"') : text;
}
