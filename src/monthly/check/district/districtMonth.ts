import type { RecordKey } from '../../../core/finding.js';
import { lastDayOf } from '../../../core/reportingMonth.js';
import type { Registry } from '../../../network/organizations/organization.js';
import { coverageOf, organizationOf, schoolsOf } from '../../../network/organizations/registry.js';
import type { ReportRow } from '../../rows/reportRow.js';
import { type SchoolFigures, schoolFigures } from './schoolFigures.js';

/** The current reports of one district for one month: its own and its schools'. */
export interface DistrictMonth {
  readonly district: string;
  readonly month: string;
  /** The district's own report; `null` where it sent none. */
  readonly districtRow: ReportRow | null;
  /** One report a school, in the order of their codes. */
  readonly schoolRows: readonly ReportRow[];
  /** What the schools report together; `null` without a report of the district or of any school. */
  readonly figures: SchoolFigures | null;
  /** The schools that owe a row; `null` where nobody said. */
  readonly schoolsDue: readonly string[] | null;
  /** When the submission as a whole was sent, and where it says so; `null` where each row says that itself. */
  readonly submitted: { readonly at: string; readonly path: readonly (string | number)[] } | null;
}

/** What a district-month has beside its rows. */
export type BesideRows = Pick<DistrictMonth, 'schoolsDue' | 'submitted'>;

/** Says when rows were sent, where not each of them says that itself. */
export function submittedFor(
  rows: readonly ReportRow[],
  at: string,
  path: readonly (string | number)[],
): DistrictMonth['submitted'] {
  return rows.length > 0 && rows.every(({ submittedAt }) => submittedAt !== null) ? null : { at, path };
}

/** Sorts the rows of one district and month into a district-month. */
export function toDistrictMonth(
  district: string,
  month: string,
  rows: readonly ReportRow[],
  beside: BesideRows,
): DistrictMonth {
  const schoolRows = rows.filter(({ record, isDistrict }) => !isDistrict && record.organization !== district);
  const districtRow = rows.find(({ record }) => record.organization === district) ?? null;
  return {
    district,
    month,
    districtRow,
    schoolRows: schoolRows.sort((a, b) => (a.record.organization < b.record.organization ? -1 : 1)),
    figures: districtRow && schoolRows.length > 0 ? schoolFigures(districtRow.form, schoolRows) : null,
    ...beside,
  };
}

/** Writes a district and a month as one key. */
export function keyOfMonth(district: string, month: string): string {
  return `${district}|${month}`;
}

/**
 * Groups current rows by district and month, in that order. A school of which no one knows the district has a finding on
 * that, and is compared with no district.
 *
 * @param heads - what submissions say of a district and month, by `keyOfMonth`; the due schools of the others are
 *   those of the registry
 */
export function districtMonths(
  rows: readonly ReportRow[],
  heads: ReadonlyMap<string, BesideRows>,
  registry?: Registry,
): DistrictMonth[] {
  const groups = new Map<string, ReportRow[]>();
  for (const key of heads.keys()) groups.set(key, []);
  for (const row of rows) {
    const { district, record } = row;
    const key = district === null ? null : keyOfMonth(district, record.month);
    const group = key === null ? undefined : groups.get(key);
    if (group) group.push(row);
    else if (key !== null) groups.set(key, [row]);
  }
  const dueOf = dueSchools(registry);
  return [...groups.keys()].sort().map((key) => {
    const [district = '', month = ''] = key.split('|');
    const { schoolsDue = null, submitted = null } = heads.get(key) ?? {};
    const beside = { schoolsDue: schoolsDue ?? dueOf(district, month), submitted };
    return toDistrictMonth(district, month, groups.get(key)!, beside);
  });
}

/**
 * Gives the schools of a district that a registry holds and that were open at the end of a month, looked up once each;
 * `null` where it does not know them.
 */
export function dueSchools(
  registry?: Registry,
): (district: string, month: string) => readonly string[] | null {
  const known = new Map<string, readonly string[] | null>();
  return (district, month) => {
    const key = keyOfMonth(district, month);
    let due = known.get(key);
    if (due === undefined) {
      due = registry ? openSchools(registry, district, month) : null;
      known.set(key, due);
    }
    return due;
  };
}

function openSchools(registry: Registry, district: string, month: string): readonly string[] | null {
  if (!organizationOf(registry, district)) return null;
  const open = schoolsOf(registry, district, lastDayOf(month));
  // That it lists none of a district says only in a complete registry that there are none.
  return open.length === 0 && coverageOf(registry) === 'partial' ? null : open.map(({ code }) => code);
}

/** Gives the record that a finding on the whole district-month names. */
export function recordOfMonth({ district, month, districtRow }: DistrictMonth): RecordKey {
  return districtRow?.record ?? { organization: district, month };
}
