import type { FindingSource } from '../../core/finding.js';
import { placeCells, rowPlaces, sourceOf } from '../csv/cells/csvPlaces.js';
import { ROW_LIMIT } from '../csv/decode/batchShape.js';
import type { CsvOutline } from '../csv/read/csvOutline.js';
import type { EntryPlace } from '../monthlyPart.js';
import type { Encoding } from '../text/encoding.js';
import { utf16Reader } from '../text/utf16.js';
import { type Asking, ask } from './asking.js';
import type { CsvOfBody } from './bodyParts.js';
import type { RowStore } from './rowStore.js';
import { CHUNK } from './surveyCsv.js';

/**
 * Finds the cells of places in a CSV file: the line and the columns of each in its text. Only the rows asked for are read
 * again, neighbors at once.
 *
 * @param places - their entries are numbered in the file
 */
export function* csvPlaces(
  part: CsvOfBody,
  places: readonly EntryPlace[],
  store: RowStore,
): Asking<FindingSource[]> {
  const { name, outline, encoding, file } = part;
  const found: FindingSource[] = [];
  const inOrder = [...places.keys()].sort((a, b) => places[a]!.entry - places[b]!.entry);
  const extents = inOrder.map((i) => extentOf(part, store, places[i]!.entry));
  let read: Uint8Array = new Uint8Array(0);
  let start = 0;
  for (const [n, i] of inOrder.entries()) {
    const { from, to } = extents[n]!;
    if (from < start || to > start + read.length) {
      let end = to;
      for (let k = n + 1; k < extents.length && extents[k]!.to <= from + CHUNK; k++) end = extents[k]!.to;
      read = new Uint8Array(yield* ask(file, from, end));
      start = from;
    }
    const bytes = inUtf8(read.subarray(from - start, to - start), encoding);
    const { entry, path } = places[i]!;
    const cell = outline?.columns.indexOf(String(path.at(-1) ?? 'organization')) ?? -1;
    found[i] = sourceIn(bytes, outline, cell, store.lineOf(part.firstRow + entry), name);
  }
  return found;
}

/** The place of a cell of a row; the beginning of the row where it has no such cell. */
function sourceIn(
  bytes: Uint8Array,
  outline: CsvOutline | null,
  cell: number,
  line: number,
  file: string,
): FindingSource {
  if (outline && cell >= 0) {
    const cells = rowPlaces(outline.columns.length, 0);
    placeCells(cells, bytes, bytes.length, outline.delimiter.charCodeAt(0), cell);
    if (cell < cells.count) {
      const { byte: _, ...source } = sourceOf(bytes, cells, cell, line, () => 0, file);
      return source;
    }
  }
  return { file, line, column: 1 };
}

/** Where a row begins and ends in its file as stored; what stands behind it may be there too. */
function extentOf(part: CsvOfBody, store: RowStore, row: number): { from: number; to: number } {
  const from = store.startOf(part.firstRow + row);
  const end = row + 1 < part.rows ? store.startOf(part.firstRow + row + 1) : part.size;
  return { from, to: Math.min(end, from + ROW_LIMIT) };
}

/** Reads a row of a file again, in UTF-8; what stands behind it may be there too. */
export function* rowBytes(part: CsvOfBody, store: RowStore, row: number): Asking<Uint8Array> {
  const { from, to } = extentOf(part, store, row);
  return inUtf8(new Uint8Array(yield* ask(part.file, from, to)), part.encoding);
}

/** Gives bytes of a file in UTF-8, as the reader has them. */
export function inUtf8(bytes: Uint8Array, { kind }: Encoding): Uint8Array {
  return kind === 'utf16le' || kind === 'utf16be' ? utf16Reader(kind === 'utf16be').read(bytes) : bytes;
}
