/** What stands in one cell. */
export type Cell = string | number | boolean | null | undefined;

/**
 * Writes a row of CSV for spreadsheets, as RFC 4180 has it: a text that one would take for a formula begins with `'`, and
 * cells with separators, quotes or line breaks are quoted.
 */
export function csvRow(cells: readonly Cell[], end = '\r\n', delimiter = ','): string {
  return `${cells.map((cell) => cellText(cell, delimiter)).join(delimiter)}${end}`;
}

/** Puts the text of a cell in quotes where it has to be. */
export function quotedCell(text: string, isSpecial: boolean): string {
  return isSpecial ? `"${text.replaceAll('"', '""')}"` : text;
}

function cellText(cell: Cell, delimiter: string): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  // The wide signs of East Asian keyboards begin a formula too.
  const guarded = /^(\s*[=+\-@＝＋－＠]|[\t\r])/.test(cell) ? `'${cell}` : cell;
  return quotedCell(guarded, /["\r\n]/.test(guarded) || guarded.includes(delimiter));
}
