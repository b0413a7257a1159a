import { hasSameValues, type ReportRow } from '../rows/reportRow.js';
import { unreadableRow } from '../rows/unreadableRow.js';
import type { RowAgain } from './duplicateReport.js';

/** Rows of which no two have one key, and those that were left out for that. */
export interface Collapsed {
  readonly rows: readonly ReportRow[];
  /** Those whose key an earlier row has already, and first ones that a later one contradicts; of history nobody asks that. */
  readonly again: readonly RowAgain[];
}

/**
 * Keeps one row for each organization, month and version. Where duplicates contradict each other nobody knows
 * which numbers count, so the row that is kept has none that can be read.
 *
 * @param rows - in the order of their keys
 */
export function collapsed(rows: readonly ReportRow[]): Collapsed {
  if (!hasDuplicates(rows)) return { rows, again: [] };
  const kept: ReportRow[] = [];
  const again: RowAgain[] = [];
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const first = rows[start]!;
    for (end++; end < rows.length && isSameMonth(first, rows[end]!); ) end++;
    for (let i = start, next = start; i < end; i = next) {
      for (next++; next < end && rows[next]!.record.version === rows[i]!.record.version; ) next++;
      const own = rows.slice(i, next);
      const [one, ...others] = own as [ReportRow, ...ReportRow[]];
      const isSame = others.every((row) => hasSameValues(row, one));
      kept.push(isSame ? one : unreadableRow(one));
      if (next < end) continue;
      if (!isSame) again.push({ ...one, isFirst: true });
      for (const row of others) again.push(row);
    }
  }
  return { rows: kept, again };
}

function hasDuplicates(rows: readonly ReportRow[]): boolean {
  for (let i = 1; i < rows.length; i++) {
    const [one, other] = [rows[i - 1]!, rows[i]!];
    if (one.record.version === other.record.version && isSameMonth(one, other)) return true;
  }
  return false;
}

function isSameMonth(one: ReportRow, other: ReportRow): boolean {
  return one.monthIndex === other.monthIndex && one.record.organization === other.record.organization;
}
