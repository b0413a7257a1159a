import type { ReportRow } from './reportRow.js';
import { STATE_MARKERS } from './stateMarkers.js';

/** Where duplicates contradict each other nobody knows which numbers count, so the row has none that can be read. */
export function unreadableRow(row: ReportRow): ReportRow {
  return { ...row, stored: row.stored.map(() => STATE_MARKERS.unreadable) };
}
