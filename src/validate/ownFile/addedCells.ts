import { textOfCell } from '../../exchange/csv/cells/csvCells.js';
import type { RowPlaces } from '../../exchange/csv/cells/csvPlaces.js';
import { csvRow } from '../../exchange/csv/cells/csvRow.js';
import { isAddedHeading } from '../../exchange/csv/header/isAddedHeading.js';
import { encodeUtf8 } from '../../exchange/text/utf8.js';

/** A row as it was sent. */
interface RowSent {
  readonly bytes: Uint8Array;
  readonly cells: RowPlaces;
  readonly isOpen: boolean;
}

/** Adds two cells to each row of a file, under headings of their own. */
export interface CellAdder {
  /** Takes in the headings; to be called first. */
  begin(headings: RowSent): void;
  /** Adds two cells to a row, or to the headings. */
  withCells(row: RowSent, cells: readonly [string, string]): Uint8Array[];
  /** Gives a row as it was sent, without the cells of an earlier run. */
  asSent(row: RowSent): Uint8Array[];
}

/**
 * Makes the adder of cells.
 *
 * Cells of the sender stay byte for byte. Where the two columns are there already, from an earlier run, they are written
 * anew. Blank cells beyond the headings give way, and a short row is filled up with `?`, so that the cells stand under their headings; a
 * quote that is left open is closed.
 */
export function cellAdder(delimiter: string): CellAdder {
  const separator = delimiter.charCodeAt(0);
  const texts = new Map<string, Uint8Array>();
  let width = 0;
  let isAgain = false;
  const textAt = ({ bytes, cells }: RowSent, i: number) =>
    textOfCell(bytes, cells.from[i]!, cells.to[i]!, separator);

  /** Whether a cell beyond the sender's columns gives way: it is blank, or of an earlier run. */
  const givesWay = (row: RowSent, i: number) => (isAgain && i < width + 2) || textAt(row, i).trim() === '';

  function bytesOf(added: readonly [string, string]): Uint8Array {
    const text = delimiter + csvRow(added, '', delimiter);
    let bytes = texts.get(text);
    if (!bytes) {
      bytes = encodeUtf8(text);
      // Most rows have the same few mistakes; of very many different texts only the first are kept.
      if (texts.size < 1000) texts.set(text, bytes);
    }
    return bytes;
  }

  function lengthened(row: RowSent, tail: Uint8Array): Uint8Array[] {
    const { bytes, cells, isOpen } = row;
    let kept = cells.count;
    while (kept > width && givesWay(row, kept - 1)) kept--;
    // A cell that is missing is marked, so that the row stays wrong until somebody has mended it.
    const missing = `${delimiter}${MISSING}`.repeat(Math.max(0, width - kept));
    const filling = `${isOpen && kept === cells.count ? '"' : ''}${missing}`;
    const own = bytes.subarray(0, cells.to[kept - 1]!);
    return filling === '' ? [own, tail] : [own, encodeUtf8(filling), tail];
  }

  return {
    begin(headings) {
      const { count } = headings.cells;
      isAgain = count > 2 && [1, 2].every((back) => isAddedHeading(textAt(headings, count - back)));
      width = isAgain ? count - 2 : count;
    },
    withCells: (row, added) => lengthened(row, bytesOf(added)),
    asSent: (row) => (isAgain ? lengthened(row, NOTHING) : [row.bytes]),
  };
}

/** What stands in the place of a cell that is missing: neither a number nor a word for one. */
const MISSING = '?';

const NOTHING = /* @__PURE__ */ new Uint8Array(0);
