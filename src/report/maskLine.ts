import type { CsvOutline } from '../exchange/csvOutline.js';
import { cellText, csvSpans, type Span } from '../exchange/csvSpans.js';
import { isOpenHeading, isOpenText } from './openText.js';

/** A line made fit to be shown, and where one of its cells now stands. */
export interface ShownLine {
  readonly text: string;
  readonly span: Span;
}

/**
 * Puts a mark in the place of every cell of a CSV line that may hold a count or a name, and follows one cell.
 *
 * A line with more or fewer cells than the header shows none of its cells, for no cell can be trusted to
 * stand under its own heading.
 *
 * @param at - position in the line that is to be followed, in UTF-16 code units from 0
 */
export function maskCsvLine(line: string, outline: CsvOutline, at: number, mark: string): ShownLine {
  return showCells(line, outline, at, mark, (text, column, fits) =>
    isOpenText(text, fits ? column : undefined),
  );
}

/** Puts a mark in the place of what people wrote, names and notes, and leaves everything else as it is. */
export function maskWords(line: string, outline: CsvOutline, at: number, mark: string): ShownLine {
  return showCells(line, outline, at, mark, (text, column, fits) => {
    const isWords = fits ? WORD_COLUMNS.includes(column ?? '') : /\p{L}/u.test(text);
    return text === '' || !isWords;
  });
}

const WORD_COLUMNS: readonly string[] = ['', 'submittedBy', 'note'];

/** Shows the header itself: headings stay, what looks like a value in a file without header does not. */
export function maskHeader(line: string, outline: CsvOutline, at: number, mark: string): ShownLine {
  return showCells(line, outline, at, mark, isOpenHeading);
}

/** Shows the cells that `isOpen` lets through as they stand, and a mark for each of the others. */
function showCells(
  line: string,
  { delimiter, columns }: CsvOutline,
  at: number,
  mark: string,
  isOpen: (text: string, column: string | undefined, fits: boolean) => boolean,
): ShownLine {
  const spans = csvSpans(line, delimiter);
  const fits = spans.length === columns.length;
  const cells = spans.map((span, i) =>
    isOpen(cellText(line, span), columns[i] ?? undefined, fits) ? line.slice(span.start, span.end) : mark,
  );
  const followed = Math.max(0, spans.filter(({ start }) => start <= at).length - 1);
  const start = cells.slice(0, followed).reduce((sum, cell) => sum + cell.length + 1, 0);
  return {
    text: cells.join(delimiter),
    span: { start, end: start + Math.max(1, cells[followed]!.length) },
  };
}

const TOKEN = /"(?:[^"\\]|\\.)*"(?:\s*:)?|-?\d[\d.eE+-]*/g;
const OPEN_KEYS = /"(organization|month)"\s*:\s*$/;

/** Puts a mark in the place of every number and text of a line of JSON; keys, codes and months stay. */
export function maskJsonLine(line: string, at: number, mark: string): ShownLine {
  let text = '';
  let end = 0;
  let span: Span = { start: 0, end: 1 };
  for (const token of line.matchAll(TOKEN)) {
    text += line.slice(end, token.index);
    end = token.index + token[0].length;
    const field = OPEN_KEYS.exec(line.slice(0, token.index))?.[1];
    const shown = isOpenToken(token[0], field) ? token[0] : mark;
    if (token.index <= at) span = { start: text.length, end: text.length + shown.length };
    text += shown;
  }
  return { text: text + line.slice(end), span };
}

function isOpenToken(token: string, field: string | undefined): boolean {
  if (token.endsWith(':')) return isOpenHeading(token);
  return token.startsWith('"') && isOpenText(token.slice(1, -1), field);
}
