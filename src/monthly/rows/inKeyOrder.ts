import type { ReportRow } from './reportRow.js';

/** Gives rows in the order of their keys: organization, month, version. Rows of one key stay in their order. */
export function inKeyOrder(rows: readonly ReportRow[]): readonly ReportRow[] {
  for (let i = 1; i < rows.length; i++) {
    if (byKey(rows[i - 1]!, rows[i]!) > 0) return [...rows].sort(byKey);
  }
  return rows;
}

function byKey(a: ReportRow, b: ReportRow): number {
  const [one, other] = [a.record, b.record];
  if (one.organization !== other.organization) return one.organization < other.organization ? -1 : 1;
  return a.monthIndex - b.monthIndex || one.version - other.version;
}
