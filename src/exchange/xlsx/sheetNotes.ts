import type { Finding } from '../../core/finding.js';
import { findingOf, type Rule } from '../../core/rule.js';
import { a1Of } from './sheet/a1Of.js';
import { cellText } from './sheet/cellText.js';
import type { CellPlace, SheetTable } from './sheet/sheetTable.js';
import type { SheetContent } from './workbookContent.js';
import {
  cellsMerged,
  columnsHidden,
  formulaWithoutValue,
  monthFromDate,
  rowsHidden,
  zerosFromFormat,
} from './workbookRules.js';

/** As many further places as a finding names. */
const MOST_PLACES = 20;

/**
 * Says what of a sheet is not as it seems: each thing once, at its first cell, with the further ones as related places.
 *
 * @param top - the row of the headings, from 0: what is above them is a title, in which cells may be merged
 */
export function sheetNotes(
  { name, rows, merged = [], hiddenRows = [], hiddenColumns = [] }: SheetContent,
  { understood }: SheetTable,
  top: number,
  file: string,
): Finding[] {
  const isFilled = (row: number, column: number) => cellText(rows[row]?.[column] ?? null).text.trim() !== '';
  const inRow = (row: number) => rows[row]?.findIndex((_, column) => isFilled(row, column)) ?? -1;
  const placeOf = ([row, column]: CellPlace) => ({
    source: { file, line: row + 1, column: column + 1, a1: a1Of(name, row, column) },
  });
  const note = (rule: Rule, count: string, places: readonly CellPlace[]): Finding[] => {
    const [first, ...others] = places;
    if (!first) return [];
    const related = others.slice(0, MOST_PLACES).map(placeOf);
    const breach = { params: { [count]: places.length }, ...(related.length > 0 && { related }) };
    return [{ ...findingOf(rule, breach), ...placeOf(first) }];
  };
  const overlaps = merged.filter(({ toRow }) => toRow >= top);
  return [
    ...note(formulaWithoutValue, 'cells', understood.formula),
    ...note(
      cellsMerged,
      'ranges',
      overlaps.map(({ fromRow, fromColumn }) => [fromRow, fromColumn]),
    ),
    ...note(
      rowsHidden,
      'rows',
      hiddenRows.flatMap((row): CellPlace[] => (inRow(row) >= 0 ? [[row, inRow(row)]] : [])),
    ),
    ...note(
      columnsHidden,
      'columns',
      hiddenColumns.flatMap((column): CellPlace[] => {
        const row = rows.findIndex((_, at) => at >= top && isFilled(at, column));
        return row >= 0 ? [[row, column]] : [];
      }),
    ),
    ...note(zerosFromFormat, 'cells', understood.zerosFromFormat),
    ...note(monthFromDate, 'cells', understood.monthFromDate),
  ];
}
