import { trimBlank } from '../../../core/invisible.js';
import { textOfCell } from '../cells/csvCells.js';
import { placeCells, type RowPlaces, rowPlaces } from '../cells/csvPlaces.js';
import { isHalfBreak, lineBelow } from '../cells/lines.js';
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
  /** The places of the headings, and of blank cells behind them. */
  readonly cells: RowPlaces;
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
  const cells = rowPlaces(MOST_HEADINGS, at);
  placeCells(cells, bytes, length, delimiter);
  const end = cells.to[cells.count - 1]!;
  if (!isWhole && (cells.isOpen || isHalfBreak(bytes, end, length))) return null;
  const headings = Array.from({ length: cells.count }, (_, i): Heading => {
    const [from, to] = [cells.from[i]!, cells.to[i]!];
    return { text: trimBlank(textOfCell(bytes, from, to, delimiter)), from, to };
  });
  while (headings.length > 1 && headings.at(-1)!.text === '') headings.pop();
  return { delimiter, headings, cells, next: lineBelow(bytes, end, length) };
}

/** As many as most headers have; longer ones make more room. */
const MOST_HEADINGS = 64;
