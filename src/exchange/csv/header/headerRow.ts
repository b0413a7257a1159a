import type { Codes } from '../../../core/codes/codes.js';
import { type CellAliases, readCell } from '../../../core/reportedValue.js';
import { textOfCell } from '../cells/csvCells.js';
import { placeCells, type RowPlaces, rowPlaces } from '../cells/csvPlaces.js';
import type { Header } from './csvHeader.js';
import { type NameColumn, plainHeading } from './headingNames.js';
import { isAddedHeading } from './isAddedHeading.js';
import { isMeasure } from './isHeaderLine.js';

/**
 * What a row of headings among the rows is: `equal` to the header of the file, of other columns, or a `second` row below the
 * header, as of units; `null` for any other row.
 */
export type HeaderRow = (
  bytes: Uint8Array,
  from: number,
  to: number,
  isBelow: boolean,
) => 'equal' | 'differs' | 'second' | null;

/**
 * Makes the judge of rows that may be headings: the header once more, its labels, or the header of another file. Such a
 * row names both keys where a row of data has a code and a month. Straight below the header one may hold anything that is
 * no code, month, number or word for a missing number, such as units.
 */
export function headerRowOf(
  { headings, columns }: Header,
  delimiter: number,
  name: NameColumn,
  codes: Codes,
  aliases?: CellAliases,
): HeaderRow {
  const plain = headings.map(({ text }) => plainHeading(text));
  const isSame = (cell: string, i: number): boolean => {
    const column = columns[i] ?? null;
    // The columns that an earlier run has added stand under the first headings alone.
    if (cell === '' && isAddedHeading(headings[i]?.text ?? '')) return true;
    if (plainHeading(cell) === (plain[i] ?? '')) return true;
    return column !== null && name(cell)?.column === column;
  };
  const isSecond = (cells: readonly string[]): boolean => {
    const units = cells.filter((cell, i) => cell !== '' && isMeasure(columns[i]));
    if (units.length < 2 || cells.some((cell) => HOLDS_DATA.test(cell))) return false;
    return units.every((cell) => IS_WORDS.test(cell) && !readCell(cell, aliases, 1).ok);
  };
  return (bytes, from, to, isBelow) => {
    // A code or a number, which most rows begin with.
    if (bytes[from]! >= 48 && bytes[from]! <= 57) return null;
    const cells = cellsOf(
      bytes,
      from,
      to,
      delimiter,
      (first) => isBelow || first.some((cell) => name(cell) !== null),
    );
    if (!cells || cells.some((cell) => codes.isCode(cell))) return null;
    const named = cells.map((cell) => name(cell)?.column);
    if (!named.includes('organization') || !named.includes('month'))
      return isBelow && isSecond(cells) ? 'second' : null;
    const length = Math.max(cells.length, columns.length);
    for (let i = 0; i < length; i++) if (!isSame(cells[i] ?? '', i)) return 'differs';
    return 'equal';
  };
}

/** A number of two digits, as in a code or a month, and the error of a formula. */
const HOLDS_DATA = /\d{2}|^#[A-Z]/;

/** What may head a column: words, or the sign of a number or a percentage. */
const IS_WORDS = /^[^\d]*\p{L}[^\d]*$|^[#%]$/u;

/** A row whose first cells are no headings is not looked at further: in a bad file that may be all of them. */
const FIRST = 4;

function cellsOf(
  bytes: Uint8Array,
  from: number,
  to: number,
  delimiter: number,
  mayGoOn: (first: readonly string[]) => boolean,
): string[] | null {
  const places = rowPlaces(FIRST, from);
  placeCells(places, bytes, to, delimiter, FIRST - 1);
  const first = textsOf(places, bytes, delimiter, 0);
  if (!mayGoOn(first)) return null;
  placeCells(places, bytes, to, delimiter);
  return [...first, ...textsOf(places, bytes, delimiter, FIRST)];
}

function textsOf(places: RowPlaces, bytes: Uint8Array, delimiter: number, first: number): string[] {
  const texts: string[] = [];
  for (let i = first; i < places.count; i++)
    texts.push(textOfCell(bytes, places.from[i]!, places.to[i]!, delimiter));
  return texts;
}
