import { trimBlank } from '../../../core/invisible.js';
import { decodeUtf8 } from '../../text/utf8.js';
import { type CellScan, CR, cellBounds, cellEnd, isTorn, LF } from '../cells/csvCells.js';
import type { NameColumn } from './headingNames.js';

/** The separators that a file may use. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** One of the separators that a file may use. */
export type Delimiter = (typeof DELIMITERS)[number];

/** One heading: its text, and where its cell begins and ends in the bytes. */
export interface Heading {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A row of headings cut by one separator, and where the rest of the file begins. */
export interface HeaderCut {
  readonly delimiter: number;
  readonly headings: readonly Heading[];
  readonly next: number;
}

/**
 * Cuts the row at `at` into headings by the separator that finds the most known ones, else the most cells.
 *
 * @param given - the separator where the caller knows it
 * @param isWhole - no more bytes will come for this row
 * @returns `null` where the bytes hold no whole row under some separator
 */
export function cutHeader(
  bytes: Uint8Array,
  at: number,
  length: number,
  isWhole: boolean,
  name: NameColumn,
  given?: Delimiter,
): HeaderCut | null {
  let best: HeaderCut | null = null;
  let most = -1;
  for (const delimiter of given === undefined ? DELIMITERS : [given]) {
    const cut = cutBy(delimiter.charCodeAt(0), bytes, at, length, isWhole);
    if (!cut) return null;
    const known = cut.headings.filter(({ text }) => name(text) !== null).length;
    const score = known * 100_000 + cut.headings.length;
    if (score > most) [best, most] = [cut, score];
  }
  return best;
}

function cutBy(
  delimiter: number,
  bytes: Uint8Array,
  at: number,
  length: number,
  isWhole: boolean,
): HeaderCut | null {
  const headings: Heading[] = [];
  const scan: CellScan = { breaks: 0, misplaced: false };
  for (let p = at; ; ) {
    let end = cellEnd(bytes, p, length, delimiter, scan);
    // A quote that is not closed where its heading ends is held to end with its line: below it stand rows.
    if (end < 0 ? isWhole : isTorn(scan)) end = lineEnd(bytes, p, length);
    if (end < 0 || (bytes[end] === CR && end + 1 >= length && !isWhole)) return null;
    const { from, to, quoted } = cellBounds(bytes, p, end, delimiter);
    const text = decodeUtf8(bytes, from, to);
    headings.push({ text: trimBlank(quoted ? text.replaceAll('""', '"') : text), from: p, to: end });
    if (bytes[end] === delimiter && end < length) {
      p = end + 1;
      continue;
    }
    const next = bytes[end] === CR && bytes[end + 1] === LF ? end + 2 : end + 1;
    while (headings.length > 1 && headings.at(-1)!.text === '') headings.pop();
    return { delimiter, headings, next };
  }
}

function lineEnd(bytes: Uint8Array, at: number, length: number): number {
  let end = at;
  while (end < length && bytes[end] !== LF && bytes[end] !== CR) end++;
  return end;
}
