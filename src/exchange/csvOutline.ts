import { mayBe, mustBe } from '../core/given/mustBe.js';
import { checkHeadings } from './checkHeadings.js';
import type { CsvColumn } from './csvColumns.js';
import { ROW_LIMIT } from './csvDecoder.js';
import { claimsOf } from './csvHeader.js';
import { headerAt } from './csvHeaderAt.js';
import type { Delimiter } from './cutHeader.js';
import { encodingOf } from './encoding.js';
import { DELIMITER } from './exchangeKinds.js';
import { columnNamer, type OwnHeadings } from './headingNames.js';
import { utf16Reader } from './utf16.js';

/** The columns of a CSV file, as its header names them. */
export interface CsvOutline {
  /** The line of the header. */
  readonly line: number;
  readonly delimiter: Delimiter;
  /** What each column holds; `null` for one that is not read. */
  readonly columns: readonly (CsvColumn | null)[];
}

/**
 * Reads which column holds what from the header of a CSV file, found as the readers find it; `null` where none of its
 * headings is known.
 *
 * For showing lines of a file. The readers name what is wrong with a header.
 */
export function csvOutline(
  bytes: Uint8Array,
  given?: Delimiter | null,
  headings?: OwnHeadings | null,
): CsvOutline | null {
  mustBe('bytes', bytes, 'csvOutline', 'bytes');
  mayBe(DELIMITER, given, 'csvOutline', 'given');
  const own = headings ?? undefined;
  checkHeadings(own);
  const head = headOf(bytes);
  if (!head) return null;
  const name = columnNamer(own);
  const at = { bytes: head, length: head.length, position: 0, line: 1, ended: true };
  const found = headerAt(at, { name, given: given ?? undefined, rowLimit: ROW_LIMIT });
  if (found === 'more' || found === null) return null;
  const columns = claimsOf(found.cut.headings, name).map((named) => named?.column ?? null);
  if (columns.every((column) => column === null)) return null;
  return { line: found.line, delimiter: String.fromCharCode(found.cut.delimiter) as Delimiter, columns };
}

/** As much of a file as a header may be found in, in UTF-8; `null` for what is no text. */
function headOf(bytes: Uint8Array): Uint8Array | null {
  const { kind, mark } = encodingOf(bytes);
  if (kind === 'notText') return null;
  if (kind === 'utf8') return bytes.subarray(mark, mark + ROW_LIMIT);
  return utf16Reader(kind === 'utf16be').read(bytes.subarray(mark, mark + ROW_LIMIT));
}
