import type { FindingSource } from '../../core/finding.js';
import { placeCells, rowPlaces, sourceOf } from '../csv/cells/csvPlaces.js';
import { ROW_LIMIT } from '../csv/decode/csvDecoder.js';
import type { EntryPlace } from '../monthlyPart.js';
import type { Encoding } from '../text/encoding.js';
import { utf16Reader } from '../text/utf16.js';
import { type Asking, ask } from './asking.js';
import type { CsvOfBody } from './bodyParts.js';
import type { RowStore } from './rowStore.js';

/**
 * Finds the cells of places in a CSV file: the line and the columns of each in its text. Only the rows asked for are read
 * again.
 *
 * @param places - their entries are numbered in the file
 */
export function* csvPlaces(
  part: CsvOfBody,
  places: readonly EntryPlace[],
  store: RowStore,
): Asking<FindingSource[]> {
  const { name, outline } = part;
  const found: FindingSource[] = [];
  let at = -1;
  let bytes: Uint8Array = new Uint8Array(0);
  for (const { entry, path } of places) {
    if (entry !== at) bytes = yield* rowBytes(part, store, entry);
    at = entry;
    const line = store.lineOf(part.firstRow + entry);
    const cell = outline?.columns.indexOf(String(path.at(-1) ?? 'organization')) ?? -1;
    if (!outline || cell < 0) {
      found.push({ file: name, line, column: 1 });
      continue;
    }
    const cells = rowPlaces(outline.columns.length, 0);
    placeCells(cells, bytes, bytes.length, outline.delimiter.charCodeAt(0), cell);
    if (cell >= cells.count) found.push({ file: name, line, column: 1 });
    else {
      const { byte: _, ...source } = sourceOf(bytes, cells, cell, line, () => 0, name);
      found.push(source);
    }
  }
  return found;
}

/** Reads a row of a file again, in UTF-8; what stands behind it may be there too. */
export function* rowBytes(part: CsvOfBody, store: RowStore, row: number): Asking<Uint8Array> {
  const from = store.startOf(part.firstRow + row);
  const end = row + 1 < part.rows ? store.startOf(part.firstRow + row + 1) : part.size;
  const bytes = yield* ask(part.file, from, Math.min(end, from + ROW_LIMIT));
  return inUtf8(new Uint8Array(bytes), part.encoding);
}

/** Gives bytes of a file in UTF-8, as the reader has them. */
export function inUtf8(bytes: Uint8Array, { kind }: Encoding): Uint8Array {
  return kind === 'utf16le' || kind === 'utf16be' ? utf16Reader(kind === 'utf16be').read(bytes) : bytes;
}
