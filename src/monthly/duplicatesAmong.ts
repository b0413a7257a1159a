import { hasSameValues, type ReportRow } from './reportRow.js';
import { STATE_MARKERS } from './stateMarkers.js';

/** Finds the rows whose organization, month and version an earlier row has already. */
export function duplicatesAmong(rows: readonly ReportRow[]): readonly ReportRow[] {
  if (isEachOrganizationOnce(rows)) return [];
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = keyOf(row);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/**
 * Keeps one row for each organization, month and version. Where duplicates contradict each other nobody knows
 * which numbers count, so the row that is kept has none that can be read.
 */
export function withoutDuplicates(rows: readonly ReportRow[]): readonly ReportRow[] {
  if (isEachOrganizationOnce(rows)) return rows;
  const kept = new Map<string, ReportRow>();
  for (const row of rows) {
    const key = keyOf(row);
    const first = kept.get(key);
    if (!first) kept.set(key, row);
    else if (!hasSameValues(first, row)) {
      kept.set(key, { ...first, stored: row.stored.map(() => STATE_MARKERS.unreadable) });
    }
  }
  return [...kept.values()];
}

/** Tells whether no organization has two rows: true for most submissions, and told without a key a row. */
export function isEachOrganizationOnce(rows: readonly ReportRow[]): boolean {
  const seen = new Set<string>();
  return rows.every(({ record }, i) => seen.add(record.organization).size > i);
}

function keyOf({ record: { organization, month, version } }: ReportRow): string {
  return `${organization}${month}${version}`;
}
