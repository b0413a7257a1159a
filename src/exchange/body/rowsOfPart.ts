import { rowPlaces } from '../csv/cells/csvPlaces.js';
import { lineBelow, lineEnd } from '../csv/cells/lines.js';
import { type PieceOfFile, piecesOfRow } from '../csv/cells/piecesOfRow.js';
import { ROW_LIMIT } from '../csv/decode/batchShape.js';
import { type Asking, ask } from './asking.js';
import type { CsvOfBody } from './bodyParts.js';
import { inUtf8 } from './csvPlaces.js';
import type { RowStore } from './rowStore.js';
import { CHUNK } from './surveyCsv.js';

/** Walks over a CSV file of a body from the first to the last byte; the byte order mark is left out. */
export function* rowsOfPart(part: CsvOfBody, store: RowStore): Asking<void, PieceOfFile> {
  const { file, size, rows, firstRow, encoding, outline } = part;
  if (!outline) return;
  const delimiter = outline.delimiter.charCodeAt(0);
  const cells = rowPlaces(outline.columns.length);
  const startOf = (row: number) => (row < rows ? store.startOf(firstRow + row) : size);

  const head = inUtf8(new Uint8Array(yield* ask(file, encoding.mark, startOf(0))), encoding);
  const headings = startOfLine(head, outline.line);
  if (headings > 0) yield { kind: 'between', bytes: head.subarray(0, headings) };
  yield* rowIn(head.subarray(headings), 'headings', outline.line);

  let read: Uint8Array = new Uint8Array(0);
  let start = 0;
  for (let row = 0; row < rows; row++) {
    const from = startOf(row);
    const to = startOf(row + 1);
    const held = Math.min(to, from + ROW_LIMIT);
    if (from < start || held > start + read.length) {
      const end = Math.min(size, Math.max(held, from + CHUNK));
      read = new Uint8Array(yield* ask(file, from, end));
      start = from;
    }
    const bytes = inUtf8(read.subarray(from - start, held - start), encoding);
    yield* rowIn(bytes, 'row', store.lineOf(firstRow + row));
    // Very many blank lines may follow a row.
    for (let at = held; at < to; at += ROW_LIMIT) {
      const rest = yield* ask(file, at, Math.min(to, at + ROW_LIMIT));
      yield { kind: 'between', bytes: inUtf8(new Uint8Array(rest), encoding) };
    }
  }

  function rowIn(bytes: Uint8Array, kind: 'headings' | 'row', line: number): Generator<PieceOfFile> {
    return piecesOfRow(cells, { bytes, kind, line, delimiter });
  }
}

/** Where a line begins, counted from 1. */
function startOfLine(bytes: Uint8Array, line: number): number {
  let at = 0;
  for (let passed = 1; passed < line; passed++)
    at = lineBelow(bytes, lineEnd(bytes, at, bytes.length), bytes.length);
  return at;
}
