import { type CellAliases, readReportedValue } from '../../core/reportedValue.js';
import { type CellSpan, csvSpans, type Span } from '../../exchange/csv/cells/csvSpans.js';
import type { CsvOutline } from '../../exchange/csv/read/csvOutline.js';
import { isDeclaredName } from '../mask/declaredNames.js';
import { isMeasureIn } from '../mask/formsInPlay.js';
import type { MaskPolicy } from '../mask/maskPolicy.js';
import { isOpenText, isWordless } from '../mask/openText.js';

/** A line made fit to be shown, and where one of its cells now stands. */
export interface ShownLine {
  readonly text: string;
  readonly span: Span;
}

/**
 * Puts a mark in the place of every cell of a CSV line that may hold a number or what somebody wrote, and follows one
 * cell. The submitter, who may see numbers, sees them here too.
 *
 * A line with more or fewer cells than the header shows none of its cells, for no cell can be trusted to
 * stand under its own heading.
 *
 * @param at - position in the line that is to be followed, in UTF-16 code units from 0
 * @param aliases - the words that the file was read with: one that stands for a number is a number
 */
export function maskCsvLine(
  line: string,
  { delimiter, columns }: CsvOutline,
  at: number,
  policy: MaskPolicy,
  aliases?: CellAliases,
): ShownLine {
  const { values, mark } = policy;
  const spans = csvSpans(line, delimiter);
  const beyond = spans.slice(columns.length).some(({ text }) => text !== '');
  const fits = spans.length >= columns.length && !beyond;
  return showCells(line, spans, at, delimiter, mark, (text, i) => {
    const column = columns[i];
    if (fits && (!column || WORD_COLUMNS.includes(column))) return false;
    if (values === 'show' && isWordless(text)) return true;
    if (!fits || !column) return false;
    return isMeasureIn(column, policy) ? isAbsent(text, aliases) : isOpenText(text, column, policy);
  });
}

const WORD_COLUMNS: readonly string[] = ['submittedBy', 'note'];

/** Tells whether a cell says that there is no number. */
function isAbsent(text: string, aliases: CellAliases | undefined): boolean {
  const read = readReportedValue(text, aliases);
  return read.ok && typeof read.value !== 'number';
}

/** Shows the header itself: the names of the form stay; in a file without its header, anything else may be a value. */
export function maskHeader(
  line: string,
  { delimiter }: CsvOutline,
  at: number,
  { mark, words }: MaskPolicy,
): ShownLine {
  return showCells(line, csvSpans(line, delimiter), at, delimiter, mark, (text) =>
    isDeclaredName(text, words),
  );
}

/** Shows the cells that `isOpen` lets through as they stand, and a mark for each of the others that is not empty. */
function showCells(
  line: string,
  spans: readonly CellSpan[],
  at: number,
  delimiter: string,
  mark: string,
  isOpen: (text: string, cell: number) => boolean,
): ShownLine {
  const cells = spans.map((span, i) => {
    const cell = line.slice(span.start, span.end);
    return cell === '' || isOpen(span.text, i) ? cell : mark;
  });
  const followed = Math.max(0, spans.filter(({ start }) => start <= at).length - 1);
  const start = cells.slice(0, followed).reduce((sum, cell) => sum + cell.length + 1, 0);
  return {
    text: cells.join(delimiter),
    span: { start, end: start + Math.max(1, cells[followed]!.length) },
  };
}
