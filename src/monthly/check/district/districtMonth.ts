import { districtOf, isDistrictCode } from '../../../core/codes/orgCode.js';
import type { RecordKey } from '../../../core/finding.js';
import type { Registry } from '../../../network/organizations/organization.js';
import { schoolsOf } from '../../../network/organizations/registry.js';
import type { ReportRow } from '../../rows/reportRow.js';

/** The current reports of one district for one month: its own and its schools'. */
export interface DistrictMonth {
  readonly district: string;
  readonly month: string;
  /** The district's own report; `null` where it sent none. */
  readonly districtRow: ReportRow | null;
  /** One report a school, in the order of their codes. */
  readonly schoolRows: readonly ReportRow[];
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
  const schoolRows = rows.filter(({ record }) => !isDistrictCode(record.organization));
  return {
    district,
    month,
    districtRow: rows.find(({ record }) => record.organization === district) ?? null,
    schoolRows: schoolRows.sort((a, b) => (a.record.organization < b.record.organization ? -1 : 1)),
    ...beside,
  };
}

/**
 * Groups current rows by district and month, in that order.
 *
 * @param heads - what submissions say of a district and month, by code and month written together; the due schools
 *   of the others are those of the registry
 */
export function districtMonths(
  rows: readonly ReportRow[],
  heads: ReadonlyMap<string, BesideRows>,
  registry?: Registry,
): DistrictMonth[] {
  const groups = new Map<string, ReportRow[]>();
  for (const key of heads.keys()) groups.set(key, []);
  for (const row of rows) {
    const key = (districtOf(row.record.organization) ?? row.record.organization) + row.record.month;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const dueOf = dueSchools(registry);
  return [...groups.keys()].sort().map((key) => {
    const district = key.slice(0, 8);
    const { schoolsDue = null, submitted = null } = heads.get(key) ?? {};
    const beside = { schoolsDue: schoolsDue ?? dueOf(district), submitted };
    return toDistrictMonth(district, key.slice(8), groups.get(key)!, beside);
  });
}

/** Gives the schools that a registry holds of a district, looked up once each; `null` for an unknown district. */
export function dueSchools(registry?: Registry): (district: string) => readonly string[] | null {
  const known = new Map<string, readonly string[] | null>();
  return (district) => {
    let due = known.get(district);
    if (due === undefined) {
      const isKnown = registry !== undefined && Object.hasOwn(registry, district);
      due = isKnown ? schoolsOf(registry, district).map(({ code }) => code) : null;
      known.set(district, due);
    }
    return due;
  };
}

/** Gives the record that a finding on the whole district-month names. */
export function recordOfMonth({ district, month, districtRow }: DistrictMonth): RecordKey {
  return districtRow?.record ?? { organization: district, month };
}
