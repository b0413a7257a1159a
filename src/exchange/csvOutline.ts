import type { CsvColumn } from './csvColumns.js';
import { columnNamed } from './csvColumns.js';
import { cellText, csvSpans } from './csvSpans.js';
import type { Delimiter } from './cutHeader.js';
import { linesAt } from './linesAt.js';

/** The columns of a CSV file, as its header names them. */
export interface CsvOutline {
  /** The line of the header. */
  readonly line: number;
  readonly delimiter: Delimiter;
  /** What each column holds; `null` for one that is not read. */
  readonly columns: readonly (CsvColumn | null)[];
}

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/** How far down a header is looked for: some tools put blank lines above it. */
const HEADER_LINES = [1, 2, 3, 4, 5, 6, 7, 8];

/**
 * Reads which column holds what from the header of a CSV file; `null` where no line at the top has a known heading.
 *
 * For showing lines of a file. The readers find the header on their own, and name what is wrong with it.
 */
export function csvOutline(bytes: Uint8Array, given?: Delimiter): CsvOutline | null {
  const lines = linesAt(bytes, HEADER_LINES);
  for (const line of HEADER_LINES) {
    const text = lines.get(line) ?? '';
    if (/^[\s,;]*$/.test(text) || /^sep=.$/i.test(text)) continue;
    return outlineOf(text, line, given);
  }
  return null;
}

function outlineOf(text: string, line: number, given: Delimiter | undefined): CsvOutline | null {
  let best: CsvOutline | null = null;
  let most = 0;
  for (const delimiter of given === undefined ? DELIMITERS : [given]) {
    const columns = csvSpans(text, delimiter).map((span) => columnNamed(cellText(text, span)));
    const known = columns.filter((column) => column !== null).length;
    if (known > most) [best, most] = [{ line, delimiter, columns }, known];
  }
  return best;
}
