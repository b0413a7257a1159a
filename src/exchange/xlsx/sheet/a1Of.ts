/** Names a cell as Excel does: `Sheet1!C14`; a name that could be taken for something else stands in quotes. */
export function a1Of(sheet: string, row: number, column: number): string {
  const isPlain = /^[A-Za-z_][\w.]*$/.test(sheet) && !/^([A-Za-z]{1,3}\d+|[RrCc]\d*)$/.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${lettersOf(column)}${row + 1}`;
}

/** Gives the letters of a column by its number, from 0. */
export function lettersOf(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? lettersOf(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}
