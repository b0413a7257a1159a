import { lastWhere } from '../../core/lastWhere.js';
import { linesAt } from '../csv/cells/linesAt.js';
import { linesIn } from '../csv/cells/linesIn.js';
import { ROW_LIMIT } from '../csv/decode/batchShape.js';
import { type Asking, ask } from './asking.js';
import type { BodyPart, CsvOfBody } from './bodyParts.js';
import { inUtf8, rowBytes } from './csvPlaces.js';
import type { RowStore } from './rowStore.js';

/** Fetches lines of a file by number, as an editor counts them from 1; of a CSV file only their rows are read again. */
export function* linesOfPart(
  part: BodyPart,
  lines: readonly number[],
  store: RowStore,
  size: number,
): Asking<ReadonlyMap<number, string>> {
  if (part.kind === 'json') return linesAt(yield* ask(part.file, 0, size), lines);
  const found = new Map<number, string>();
  for (const line of lines) {
    const row = rowAt(part, line, store);
    const [start, bytes] =
      row < 0
        ? [1, yield* headBytes(part, store)]
        : [store.lineOf(part.firstRow + row), yield* rowBytes(part, store, row)];
    const number = line - start + 1;
    const text = linesIn(bytes, [number]).get(number);
    if (text !== undefined) found.set(line, text);
  }
  return found;
}

/** The bytes above the first row: the header, and what may stand above it. */
function* headBytes(part: CsvOfBody, store: RowStore): Asking<Uint8Array> {
  const end = part.rows > 0 ? store.startOf(part.firstRow) : part.size;
  const { mark } = part.encoding;
  const bytes = yield* ask(part.file, mark, Math.min(end, mark + ROW_LIMIT));
  return inUtf8(new Uint8Array(bytes), part.encoding);
}

/** Finds the row that holds a line; below 0 for a line above the rows. */
function rowAt({ firstRow, rows }: CsvOfBody, line: number, store: RowStore): number {
  return lastWhere(rows, (row) => store.lineOf(firstRow + row) <= line);
}
