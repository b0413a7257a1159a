import { type Cell, csvRow } from '../../exchange/csv/cells/csvRow.js';

/** Writes rows as CSV for spreadsheets. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => csvRow(row, '\n')).join('');
}
