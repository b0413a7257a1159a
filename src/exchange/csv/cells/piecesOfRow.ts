import { cellBounds, QUOTE } from './csvCells.js';
import { beginRow, placeCells, type RowPlaces } from './csvPlaces.js';

/**
 * A piece of a CSV file as it was sent, in UTF-8, and how it may be lengthened: a row (the headings are one) up to the end
 * of its last cell, or what stands between rows.
 */
export type PieceOfFile =
  | { readonly kind: 'between'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'headings' | 'row';
      /** Its first line, and the first of the next row; lent until the next piece is asked for. */
      readonly line: number;
      readonly bytes: Uint8Array;
      readonly cells: RowPlaces;
      /** Whether its last cell opens a quote that nothing closes. */
      readonly isOpen: boolean;
    };

/** A row of a file, and with what its cells are told apart. */
interface RowOfFile {
  readonly bytes: Uint8Array;
  readonly kind: 'headings' | 'row';
  readonly line: number;
  readonly delimiter: number;
}

/** Parts a row from what stands behind its last cell. `cells` is used again for each row. */
export function* piecesOfRow(
  cells: RowPlaces,
  { bytes, kind, line, delimiter }: RowOfFile,
): Generator<PieceOfFile, void, undefined> {
  beginRow(cells, 0);
  placeCells(cells, bytes, bytes.length, delimiter);
  const last = cells.count - 1;
  const end = cells.to[last]!;
  const bounds = cellBounds(bytes, cells.from[last]!, end, delimiter);
  const isOpen = !bounds.quoted && bytes[bounds.from] === QUOTE && bounds.to > bounds.from;
  yield { kind, line, bytes: bytes.subarray(0, end), cells, isOpen };
  if (end < bytes.length) yield { kind: 'between', bytes: bytes.subarray(end) };
}
