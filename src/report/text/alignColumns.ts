import { greatest } from '../../core/greatest.js';

/** Sets rows of cells in columns, two blanks apart; numbers to the right where `right` says so. */
export function alignColumns(rows: readonly (readonly string[])[], right: readonly boolean[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, i) => greatest(rows, (row) => row[i]!.length));
  return rows.map((row) =>
    row
      .map((cell, i) => (right[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .filter((_, i) => widths[i]! > 0)
      .join('  ')
      .trimEnd(),
  );
}
