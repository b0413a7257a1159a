import { inKeyOrder } from '../../rows/inKeyOrder.js';
import { ofOneForm } from '../../rows/ofOneForm.js';
import { hasSameValues, type ReportRow } from '../../rows/reportRow.js';

/** What is known of one organization over time; all its reports have the columns of one form. */
export interface OrganizationHistory {
  readonly organization: string;
  /** The current report of each month, oldest first. */
  readonly months: readonly ReportRow[];
  /** Every version of every month: oldest month first, then by version, earlier data before what is judged. */
  readonly versions: readonly ReportRow[];
}

/** Earlier data by organization. */
export type EarlierRows = ReadonlyMap<string, readonly ReportRow[]>;

/**
 * Groups rows by organization, in the order of their codes.
 *
 * @param rows - in the order of their keys
 * @param earlier - earlier data joins that of the organizations of `rows`; what only it has is passed over
 */
export function organizationHistories(
  rows: readonly ReportRow[],
  earlier?: EarlierRows,
): OrganizationHistory[] {
  const histories: OrganizationHistory[] = [];
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const { organization } = rows[start]!.record;
    for (end++; end < rows.length && rows[end]!.record.organization === organization; ) end++;
    const own = rows.slice(start, end);
    const before = earlier?.get(organization);
    const versions = ofOneForm(before ? inKeyOrder([...before, ...own]) : own);
    histories.push({ organization, versions, months: currentOf(versions) });
  }
  return histories;
}

function currentOf(versions: readonly ReportRow[]): readonly ReportRow[] {
  if (isEachMonthOnce(versions)) return versions;
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

function isEachMonthOnce(versions: readonly ReportRow[]): boolean {
  for (let i = 1; i < versions.length; i++) {
    if (versions[i]!.monthIndex === versions[i - 1]!.monthIndex) return false;
  }
  return true;
}
