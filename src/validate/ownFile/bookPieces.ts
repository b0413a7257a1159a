import { findingOf } from '../../core/rule.js';
import { textOfCell } from '../../exchange/csv/cells/csvCells.js';
import { placeCells, rowPlaces } from '../../exchange/csv/cells/csvPlaces.js';
import { csvRow } from '../../exchange/csv/cells/csvRow.js';
import type { PieceOfFile } from '../../exchange/csv/cells/piecesOfRow.js';
import { fileEmpty } from '../../exchange/fileRules.js';
import { encodeUtf8 } from '../../exchange/text/utf8.js';
import type { KnownFile } from '../knownFiles.js';

/**
 * Makes the pieces of a CSV file of those of the text that a workbook was opened as. In a workbook a text that begins with `=` is
 * a text; a program that opens CSV would work it out, so that it begins with `'`. What stands above the headings is left out.
 */
export async function* bookPieces(
  pieces: AsyncIterable<PieceOfFile> | Iterable<PieceOfFile>,
): AsyncGenerator<PieceOfFile, void, undefined> {
  let isBelow = false;
  for await (const piece of pieces) {
    if (piece.kind !== 'between') {
      isBelow = true;
      yield guarded(piece);
    } else if (isBelow) yield { kind: 'between', bytes: encodeUtf8('\n') };
  }
}

function guarded(piece: Exclude<PieceOfFile, { readonly kind: 'between' }>): PieceOfFile {
  const { bytes, cells } = piece;
  const texts = Array.from({ length: cells.count }, (_, i) =>
    textOfCell(bytes, cells.from[i]!, cells.to[i]!, COMMA),
  );
  // A number below zero is a number.
  const row = texts.map((text) => (String(Number(text)) === text ? Number(text) : text));
  const made = encodeUtf8(csvRow(row, ''));
  const places = rowPlaces(cells.count, 0);
  placeCells(places, made, made.length, COMMA);
  return { ...piece, bytes: made, cells: places };
}

const COMMA = 0x2c;

/** The row of the sheet, of a workbook that was opened as text; else the line itself. */
export function lineIn(file: KnownFile | undefined, line: number): number {
  if (!file?.workbook) return line;
  const at = { file: file.name, line, column: 1 };
  return file.workbook.place({ ...findingOf(fileEmpty, { params: {} }), source: at }).source!.line;
}
