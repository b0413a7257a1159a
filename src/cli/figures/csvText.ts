/** What stands in one cell. */
export type Cell = string | number | boolean | null | undefined;

/**
 * Writes rows as CSV for spreadsheets: a text that one would take for a formula begins with `'`, and cells with commas,
 * quotes or line breaks are quoted.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const guarded = /^\s*[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded;
}
