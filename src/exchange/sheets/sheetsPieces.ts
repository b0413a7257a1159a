import { lineBreaks, placeCells, rowPlaces } from '../csv/cells/csvPlaces.js';
import { isBlankRow } from '../csv/cells/isBlankRow.js';
import { lineBelow } from '../csv/cells/lines.js';
import { type PieceOfFile, piecesOfRow } from '../csv/cells/piecesOfRow.js';
import { openTable } from '../csv/table/openTable.js';
import { encodingOf } from '../text/encoding.js';
import { sheetsHeader } from './sheetsHeader.js';

/** A table of items as it was sent, piece by piece. */
export interface SheetsPieces {
  readonly delimiter: string;
  /** Whether it begins with a byte order mark. */
  readonly hasMark: boolean;
  pieces(): Generator<PieceOfFile, void, undefined>;
}

/** Takes a table of items and raters apart, row by row, to write it back; `null` where it has no headings. */
export function sheetsPieces(source: Uint8Array): SheetsPieces | null {
  const bytes = openTable(source, undefined);
  const header = bytes instanceof Uint8Array ? sheetsHeader(bytes) : null;
  if (!(bytes instanceof Uint8Array) || !header) return null;
  const { cut, line: headerLine } = header;
  const { delimiter } = cut;
  return {
    delimiter: String.fromCharCode(delimiter),
    hasMark: encodingOf(source).mark > 0,
    *pieces() {
      const cells = rowPlaces(cut.headings.length);
      const start = cut.cells.from[0]!;
      if (start > 0) yield { kind: 'between', bytes: bytes.subarray(0, start) };
      yield* piecesOfRow(cells, {
        bytes: bytes.subarray(start, cut.next),
        kind: 'headings',
        line: headerLine,
        delimiter,
      });
      let line = headerLine + 1 + lineBreaks(cut.cells);
      for (let at = cut.next; at < bytes.length; ) {
        const row = rowPlaces(cut.headings.length, at);
        placeCells(row, bytes, bytes.length, delimiter);
        const end = row.to[row.count - 1]!;
        const next = lineBelow(bytes, end, bytes.length);
        const own = bytes.subarray(at, next);
        if (isBlankRow(bytes, at, end, delimiter)) yield { kind: 'between', bytes: own };
        else yield* piecesOfRow(cells, { bytes: own, kind: 'row', line, delimiter });
        line += 1 + lineBreaks(row);
        at = next;
      }
    },
  };
}
