import { trimBlank } from '../../../core/invisible.js';
import { encodeUtf8, utf16Units } from '../../text/utf8.js';
import { textOfCell } from './csvCells.js';
import { placeCells, rowPlaces } from './csvPlaces.js';

/** Where a cell stands in a line: from `start` up to but not including `end`, in UTF-16 code units from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A cell of a line, and its text without its quotes and outer blanks. */
export interface CellSpan extends Span {
  readonly text: string;
}

/**
 * Finds the cells of a row of a CSV file as the readers cut it.
 *
 * @param row - the text from the row's first letter on; what follows its line end is no part of it
 */
export function csvSpans(row: string, delimiter: string): CellSpan[] {
  const bytes = encodeUtf8(row);
  const separator = delimiter.charCodeAt(0);
  const cells = rowPlaces(MOST_CELLS, 0);
  placeCells(cells, bytes, bytes.length, separator);
  let start = 0;
  return Array.from({ length: cells.count }, (_, i) => {
    const [from, to] = [cells.from[i]!, cells.to[i]!];
    const end = start + utf16Units(bytes, from, to);
    const span = { start, end, text: trimBlank(textOfCell(bytes, from, to, separator)) };
    start = end + 1;
    return span;
  });
}

/** As many as most rows have; longer ones make more room. */
const MOST_CELLS = 64;
