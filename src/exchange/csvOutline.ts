import { mayBe, mustBe } from '../core/given/mustBe.js';
import type { CsvColumn } from './csvColumns.js';
import { columnNamed } from './csvColumns.js';
import { cellText, csvSpans } from './csvSpans.js';
import type { Delimiter } from './cutHeader.js';
import { DELIMITER } from './exchangeKinds.js';
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

/** How far down a header is looked for, and goes on: some tools put blank lines above it, some headings have line breaks. */
const HEADER_LINES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * Reads which column holds what from the header of a CSV file; `null` where its first line has no known heading.
 *
 * For showing lines of a file. The readers find the header on their own, and name what is wrong with it.
 */
export function csvOutline(bytes: Uint8Array, given?: Delimiter): CsvOutline | null {
  mustBe('bytes', bytes, 'csvOutline', 'bytes');
  mayBe(DELIMITER, given, 'csvOutline', 'given');
  const lines = linesAt(bytes, HEADER_LINES);
  let delimiter = given;
  for (const line of HEADER_LINES) {
    const text = lines.get(line) ?? '';
    const said = /^sep=([,;\t])$/i.exec(text);
    if (said) delimiter ??= said[1] as Delimiter;
    else if (!/^[ \t,;]*$/.test(text)) {
      const rest = HEADER_LINES.slice(line - 1).map((each) => lines.get(each) ?? '');
      return outlineOf(rest.join('\n'), line, delimiter);
    }
  }
  return null;
}

/** Cuts by the separator that finds the most known headings, else the most cells, as the readers do. */
function outlineOf(text: string, line: number, given: Delimiter | undefined): CsvOutline | null {
  let best: CsvOutline | null = null;
  let most = -1;
  for (const delimiter of given === undefined ? DELIMITERS : [given]) {
    const headings = csvSpans(text, delimiter).map((span) => cellText(text, span));
    while (headings.length > 1 && headings.at(-1) === '') headings.pop();
    const columns = headings.map(columnNamed);
    const known = columns.filter((column) => column !== null).length;
    const score = known * 100_000 + columns.length;
    if (score > most) [best, most] = [{ line, delimiter, columns }, score];
  }
  return best?.columns.some((column) => column !== null) ? best : null;
}
