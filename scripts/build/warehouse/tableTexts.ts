type Row = object;

/** Writes rows as CSV: a heading first, and each cell in quotation marks. */
export function csvOf(rows: readonly Row[]): string {
  const cell = (value: unknown) => `"${String(value).replaceAll('"', '""')}"`;
  const lines = [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))];
  return lines.map((cells) => `${cells.map(cell).join(',')}\n`).join('');
}

/** Writes rows as NDJSON: one object a line. */
export function ndjsonOf(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
