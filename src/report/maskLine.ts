import { cellText, csvSpans, type Span } from './csvSpans.js';
import type { FileColumns } from './fileColumns.js';
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
export function maskCsvLine(
  line: string,
  { delimiter, headings }: FileColumns,
  at: number,
  mark: string,
): ShownLine {
  const spans = csvSpans(line, delimiter);
  const fits = spans.length === headings.length;
  const cells = spans.map((span, i) => {
    const text = cellText(line, span);
    return isOpenText(text, fits ? (headings[i] ?? undefined) : undefined) ? text : mark;
  });
  return joined(cells, delimiter, spans, at);
}

/** Shows the header itself: headings stay, what looks like a value in a file without header does not. */
export function maskHeader(line: string, { delimiter }: FileColumns, at: number, mark: string): ShownLine {
  const spans = csvSpans(line, delimiter);
  const cells = spans.map((span) => cellText(line, span)).map((text) => (isOpenHeading(text) ? text : mark));
  return joined(cells, delimiter, spans, at);
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

function joined(cells: readonly string[], delimiter: string, spans: readonly Span[], at: number): ShownLine {
  const followed = spans.filter(({ start }) => start <= at).length - 1;
  const start = cells.slice(0, followed).reduce((sum, cell) => sum + cell.length + 1, 0);
  return {
    text: cells.join(delimiter),
    span: { start, end: start + Math.max(1, cells[followed]?.length ?? 0) },
  };
}
