import { hasSameValues, numberIn, type ReportRow } from '../../rows/reportRow.js';

/** What is known of one organization over time. */
export interface OrganizationHistory {
  readonly organization: string;
  /** The current report of each month, oldest first. */
  readonly months: readonly ReportRow[];
  /** Every version of every month: oldest month first, then by version, earlier data before what is judged. */
  readonly versions: readonly ReportRow[];
}

/** Groups rows by organization, in the order of their codes. */
export function organizationHistories(rows: readonly ReportRow[]): OrganizationHistory[] {
  const byOrganization = new Map<string, ReportRow[]>();
  for (const row of rows) {
    const group = byOrganization.get(row.record.organization);
    if (group) group.push(row);
    else byOrganization.set(row.record.organization, [row]);
  }
  return [...byOrganization.keys()].sort().map((organization) => {
    const rows = byOrganization.get(organization)!;
    if (rows.length === 1) return { organization, versions: rows, months: rows };
    const versions = rows.sort(byVersion);
    return { organization, versions, months: currentOf(versions) };
  });
}

/** Gives the report of the calendar month before; undefined where there is none. */
export function precedingMonth(months: readonly ReportRow[], at: number): ReportRow | undefined {
  const before = months[at - 1];
  return before && before.monthIndex === months[at]!.monthIndex - 1 ? before : undefined;
}

/** Finds the last earlier report of the same school year that has a number; undefined where there is none. */
export function lastWithNumber(months: readonly ReportRow[], at: number, id: string): ReportRow | undefined {
  const { yearStart } = months[at]!;
  for (let i = at - 1; i >= 0 && months[i]!.yearStart === yearStart; i--) {
    if (numberIn(months[i]!, id) !== null) return months[i];
  }
  return undefined;
}

function byVersion(a: ReportRow, b: ReportRow): number {
  return (
    a.monthIndex - b.monthIndex || a.record.version - b.record.version || Number(a.judged) - Number(b.judged)
  );
}

function currentOf(versions: readonly ReportRow[]): ReportRow[] {
  const current: ReportRow[] = [];
  for (let end = versions.length, start: number; end > 0; end = start) {
    const { monthIndex, record, judged } = versions[end - 1]!;
    for (start = end - 1; start > 0 && versions[start - 1]!.monthIndex === monthIndex; ) start--;
    const highest = versions
      .slice(start, end)
      .filter((row) => row.record.version === record.version && row.judged === judged);
    // Two reports of one version that contradict each other: nobody knows which one counts, so none does.
    if (highest.every((row) => hasSameValues(row, highest[0]!))) current.push(highest[0]!);
  }
  return current.reverse();
}
