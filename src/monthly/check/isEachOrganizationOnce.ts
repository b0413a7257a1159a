import type { ReportRow } from '../rows/reportRow.js';

/** Tells whether no organization has two rows: true for most submissions, and told without a key a row. */
export function isEachOrganizationOnce(rows: readonly ReportRow[]): boolean {
  // The rows of most submissions come in the order of their codes, which tells it without a set.
  if (rows.every(({ record }, i) => i === 0 || rows[i - 1]!.record.organization < record.organization))
    return true;
  const seen = new Set<string>();
  return rows.every(({ record }, i) => seen.add(record.organization).size > i);
}
