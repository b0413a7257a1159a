import type { ReportRow } from '../rows/reportRow.js';

/** Tells whether no organization has two rows: true for most submissions, and told without a key a row. */
export function isEachOrganizationOnce(rows: readonly ReportRow[]): boolean {
  const seen = new Set<string>();
  return rows.every(({ record }, i) => seen.add(record.organization).size > i);
}
