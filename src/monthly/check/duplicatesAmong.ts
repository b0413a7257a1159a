import { hasSameValues, type ReportRow } from '../rows/reportRow.js';
import { STATE_MARKERS } from '../rows/stateMarkers.js';
import { isEachOrganizationOnce } from './isEachOrganizationOnce.js';
import { supersededAmong } from './supersededAmong.js';

/** Finds the rows whose organization, month and version an earlier row has already; of history nobody asks that. */
export function duplicatesAmong(rows: readonly ReportRow[]): readonly ReportRow[] {
  if (isEachOrganizationOnce(rows)) return [];
  const superseded = supersededAmong(rows);
  const seen = new Set<string>();
  return rows.filter((row) => {
    if (superseded.has(row)) return false;
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

function keyOf({ record: { organization, month, version } }: ReportRow): string {
  return `${organization}${month}${version}`;
}
