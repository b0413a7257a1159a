import { districtOf, isDistrictCode, isOrgCode } from '../../core/codes/orgCode.js';
import { isReportingMonth } from '../../core/reportingMonth.js';
import type { Registry } from '../../network/organizations/organization.js';
import type { MeasureId } from '../form/measures.js';
import type { NoNumber } from '../rows/numberOrState.js';
import type { MonthlyTotals, TotalsEntry, TotalsQualifier } from './totals.js';

/** What one organization said in a month, read through whatever its versions and variants are. */
export interface OrganizationMonth {
  readonly organization: string;
  readonly month: string;
  /** Whether there is a row at all. */
  readonly sent: boolean;
  readonly valueAt: (id: MeasureId) => number | NoNumber;
  readonly qualifiersAt: (id: MeasureId) => readonly TotalsQualifier[];
}

/** The rows of one district and month; a district or school without a row has one that says nothing. */
export interface DistrictEntries {
  readonly organization: string;
  readonly month: string;
  readonly own: OrganizationMonth;
  readonly schools: readonly OrganizationMonth[];
}

/** The code under which the state's own totals stand; it is no district. */
const STATE_CODE = '00000000';

/** Tells whether a key of totals names an organization and a month that can be counted. */
export function isCountable(key: string): boolean {
  const [organization, month] = key.split('|');
  return isOrgCode(organization) && organization !== STATE_CODE && isReportingMonth(month);
}

/** Lists the schools of a district: those of the registry, and those with a row. */
export function schoolsByDistrict(totals: MonthlyTotals, registry: Registry = {}): Map<string, string[]> {
  const codes = new Set(
    Object.keys(totals.entries)
      .filter(isCountable)
      .map((key) => key.slice(0, 8)),
  );
  for (const code of Object.keys(registry)) codes.add(code);
  const schools = new Map<string, string[]>();
  for (const code of [...codes].sort()) {
    const district = districtOf(code) ?? code;
    if (!isDistrictCode(code)) schools.set(district, [...(schools.get(district) ?? []), code]);
  }
  return schools;
}

/** Gathers the rows of a district and month. Where no school has a row that month, none is waited for. */
export function entriesOfDistrict(
  totals: MonthlyTotals,
  organization: string,
  month: string,
  schools: readonly string[] = [],
): DistrictEntries {
  const entryAt = (code: string) => totals.entries[`${code}|${month}`];
  const hasRows = schools.some((code) => entryAt(code));
  return {
    organization,
    month,
    own: organizationMonth(organization, month, entryAt(organization)),
    schools: hasRows ? schools.map((code) => organizationMonth(code, month, entryAt(code))) : [],
  };
}

/** Reads an entry: where variants disagree there is a `conflict`, and no number. */
export function organizationMonth(
  organization: string,
  month: string,
  entry: TotalsEntry | undefined,
): OrganizationMonth {
  const variants = entry?.variants ?? [];
  return {
    organization,
    month,
    sent: variants.length > 0,
    valueAt(id) {
      const value = variants[0]?.values[id] ?? 'missing';
      return variants.every((one) => (one.values[id] ?? 'missing') === value) ? value : 'conflict';
    },
    qualifiersAt: (id) => [...new Set(variants.flatMap((one) => one.qualified?.[id] ?? []))].sort(),
  };
}
