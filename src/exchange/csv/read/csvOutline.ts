import { codesOf } from '../../../core/codes/codesOf.js';
import { mayBe, mustBe } from '../../../core/given/mustBe.js';
import { readFewOptions } from '../../../core/given/readFewOptions.js';
import { MONTHLY_CONTEXT, type MonthlyContext } from '../../../monthly/form/context.js';
import { formOf } from '../../../monthly/form/formOf.js';
import { encodingOf } from '../../text/encoding.js';
import { toUtf8 } from '../../text/toUtf8.js';
import { ROW_LIMIT } from '../decode/batchShape.js';
import { checkHeadings } from '../header/checkHeadings.js';
import type { CsvColumn } from '../header/csvColumns.js';
import { claimsOf } from '../header/csvHeader.js';
import { type FoundHeader, headerAt } from '../header/csvHeaderAt.js';
import { layoutOf } from '../header/csvLayout.js';
import { DELIMITER } from '../header/csvOptions.js';
import type { Delimiter } from '../header/cutHeader.js';
import { columnNamer, type NameColumn, type OwnHeadings } from '../header/headingNames.js';

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
 *
 * @param context - the form whose columns are meant, and the cohort or registry whose codes the rows have
 */
export function csvOutline(
  bytes: Uint8Array,
  given?: Delimiter | null,
  headings?: OwnHeadings | null,
  context?: MonthlyContext | null,
): CsvOutline | null {
  mustBe('bytes', bytes, 'csvOutline', 'bytes');
  mayBe(DELIMITER, given, 'csvOutline', 'given');
  const known = readFewOptions<MonthlyContext>(context, MONTHLY_CONTEXT, 'csvOutline');
  const layout = layoutOf(formOf(known));
  const own = headings ?? undefined;
  checkHeadings(own, layout);
  const head = headOf(bytes);
  if (!head) return null;
  const name = columnNamer(layout, own);
  const at = { bytes: head, length: head.length, position: 0, line: 1, ended: true };
  const found = headerAt(at, {
    name,
    codes: codesOf(known),
    given: given ?? undefined,
    rowLimit: ROW_LIMIT,
  });
  return found === 'more' || found === null ? null : outlineOf(found, name);
}

/** Gives the outline of a header that was found. */
export function outlineOf({ cut, line }: FoundHeader, name: NameColumn): CsvOutline | null {
  const columns = claimsOf(cut.headings, name).map((named) => named?.column ?? null);
  if (columns.every((column) => column === null)) return null;
  return { line, delimiter: String.fromCharCode(cut.delimiter) as Delimiter, columns };
}

/** As much of a file as a header may be found in, in UTF-8; `null` for what is no text. */
function headOf(bytes: Uint8Array): Uint8Array | null {
  const encoding = encodingOf(bytes);
  if (encoding.kind === 'notText') return null;
  return toUtf8(encoding).read(bytes.subarray(encoding.mark, encoding.mark + ROW_LIMIT));
}
