import type { RecordKey } from '../../../core/finding.js';
import { lastDayOf, monthIndex, monthOf } from '../../../core/reportingMonth.js';
import type { Registry } from '../../../network/organizations/organization.js';
import { coverageOf, listsAllSchools, schoolsOf } from '../../../network/organizations/registry.js';
import { indexOf } from '../../../network/organizations/registryIndex.js';
import { ofOneForm } from '../../rows/ofOneForm.js';
import type { ReportRow } from '../../rows/reportRow.js';

/** The current reports of one district for one month: its own and its schools'. All have the columns of one form. */
export interface DistrictMonth {
  readonly district: string;
  readonly month: string;
  /** All reports: the district's own first, where it sent one. */
  readonly rows: readonly ReportRow[];
  /** The district's own report; `null` where it sent none. */
  readonly districtRow: ReportRow | null;
  /** One report a school, in the order of their codes. */
  readonly schoolRows: readonly ReportRow[];
  /** The schools that owe a row; `null` where nobody said. */
  readonly schoolsDue: readonly string[] | null;
  /** The schools of the registry that were open; `null` where it does not know them, or not all. */
  readonly schoolsOpen: readonly string[] | null;
  /** Whether the due schools are all that the district has: the submission names them, or the registry lists all. */
  readonly areAllDue: boolean;
  /** When the submission as a whole was sent, and where it says so; `null` where each row says that itself. */
  readonly submitted: { readonly at: string; readonly path: readonly (string | number)[] } | null;
}

/** What a submission says of its district-month beside the rows. */
export type BesideRows = Pick<DistrictMonth, 'schoolsDue' | 'submitted'>;

/** Says when rows were sent, where not each of them says that itself. */
export function submittedFor(
  rows: readonly ReportRow[],
  at: string,
  path: readonly (string | number)[],
): DistrictMonth['submitted'] {
  return rows.length > 0 && rows.every(({ submittedAt }) => submittedAt !== null) ? null : { at, path };
}

/** Writes a district and a month as one key. */
export function keyOfMonth(district: string, month: string): string {
  return `${district}|${month}`;
}

/**
 * Groups the current rows of a district by month, in the order of time.
 *
 * @param rows - in the order of their organizations
 * @param heads - what submissions say of months of the district; the due schools of others are those of the registry
 */
export function districtMonths(
  district: string,
  rows: readonly ReportRow[],
  heads: ReadonlyMap<string, BesideRows> | undefined,
  registry: Registry | undefined,
): DistrictMonth[] {
  const groups = new Map<number, ReportRow[]>();
  for (const month of heads?.keys() ?? []) groups.set(monthIndex(month), []);
  for (const row of rows) {
    const group = groups.get(row.monthIndex);
    if (group) group.push(row);
    else groups.set(row.monthIndex, [row]);
  }
  const months = [...groups].sort(([a], [b]) => a - b);
  return months.map(([index, own]) => {
    const month = own[0]?.record.month ?? monthOf(index);
    return districtMonth(district, month, own, heads?.get(month), registry);
  });
}

function districtMonth(
  district: string,
  month: string,
  own: readonly ReportRow[],
  head: BesideRows | undefined,
  registry: Registry | undefined,
): DistrictMonth {
  const all = ofOneForm(own);
  const districtRow = all.find(({ record }) => record.organization === district) ?? null;
  const schoolRows = all.filter(({ record, isDistrict }) => !isDistrict && record.organization !== district);
  const schoolsOpen = registry ? openSchools(registry, district, month) : null;
  return {
    district,
    month,
    rows: districtRow ? [districtRow, ...schoolRows] : schoolRows,
    districtRow,
    schoolRows,
    schoolsDue: head?.schoolsDue ?? schoolsOpen,
    schoolsOpen,
    areAllDue: Boolean(head?.schoolsDue) || schoolsOpen !== null,
    submitted: head?.submitted ?? null,
  };
}

/**
 * Gives the schools of a district that were open at the end of a month; `null` where the registry does not know them, or
 * not all.
 */
function openSchools(registry: Registry, district: string, month: string): readonly string[] | null {
  if (!indexOf(registry).byCode.has(district) || !listsAllSchools(registry, district)) return null;
  const open = schoolsOf(registry, district, lastDayOf(month));
  // That it lists none of a district says only in a complete registry that there are none.
  return open.length === 0 && coverageOf(registry) === 'partial' ? null : open.map(({ code }) => code);
}

/** Gives the record that a finding on the whole district-month names. */
export function recordOfMonth({ district, month, districtRow }: DistrictMonth): RecordKey {
  return districtRow?.record ?? { organization: district, month };
}
