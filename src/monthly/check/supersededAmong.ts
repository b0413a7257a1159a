import type { ReportRow } from '../rows/reportRow.js';
import { isEachOrganizationOnce } from './isEachOrganizationOnce.js';

/** Finds the rows that a higher version of the same organization and month has made history. */
export function supersededAmong(rows: readonly ReportRow[]): ReadonlySet<ReportRow> {
  const superseded = new Set<ReportRow>();
  if (isEachOrganizationOnce(rows) || rows.every(isVersion(rows[0]))) return superseded;
  const highest = new Map<string, number>();
  for (const { record } of rows) {
    const key = record.organization + record.month;
    highest.set(key, Math.max(highest.get(key) ?? 0, record.version));
  }
  for (const row of rows) {
    const { organization, month, version } = row.record;
    if (version < highest.get(organization + month)!) superseded.add(row);
  }
  return superseded;
}

/** Where all rows are of one version, as in most files, none is history. */
function isVersion(first: ReportRow | undefined): (row: ReportRow) => boolean {
  return ({ record }) => record.version === first?.record.version;
}
