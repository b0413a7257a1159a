import type { Codes } from '../../core/codes/codes.js';
import { isReportingMonth, lastDayOf } from '../../core/reportingMonth.js';
import { openOn } from '../../network/organizations/datedFacts.js';
import type { Registry } from '../../network/organizations/organization.js';
import { organizationOf, schoolsOf } from '../../network/organizations/registry.js';
import { monthKey, placeOfMonthKey } from '../form/monthKey.js';
import { whyUncountable } from '../form/notCounted.js';
import type { ImprovementTopic } from '../rates/improvementTopic.js';
import type { NoNumber } from '../rows/numberOrState.js';
import type { AnyEntry } from './entries.js';
import type { MonthlyTotals, TotalsQualifier } from './totals.js';

/** What one organization said in a month, read through whatever its versions and variants are. */
export interface OrganizationMonth {
  readonly organization: string;
  readonly month: string;
  /** Whether there is a row at all. */
  readonly sent: boolean;
  readonly valueAt: (id: string) => number | NoNumber;
  readonly qualifiersAt: (id: string) => readonly TotalsQualifier[];
  /** The rules by which it counts students as improved, as far as a submission says so. */
  readonly rulesAt: (topic: ImprovementTopic) => readonly string[];
}

/** The rows of one district and month; a district or school without a row has one that says nothing. */
export interface DistrictEntries {
  readonly organization: string;
  readonly month: string;
  readonly own: OrganizationMonth;
  readonly schools: readonly OrganizationMonth[];
}

/** Gives the schools of a district that are expected in a month, in the order of their codes. */
export type SchoolsIn = (district: string, month: string) => readonly string[];

/**
 * Tells the schools of a district: those of the registry that were open at the end of the month, as far as it knows, and
 * those with a row; a school that was seen in one month is expected in every month in which it was open.
 */
export function schoolsByDistrict(
  totals: MonthlyTotals<string>,
  codes: Codes,
  registry?: Registry,
): SchoolsIn {
  const seen = new Map<string, Set<string>>();
  for (const key of Object.keys(totals.entries)) {
    const { organization, month } = placeOfMonthKey(key);
    const district = whyUncountable(codes, organization, month) ? null : codes.districtOf(organization);
    if (district === null || district === organization) continue;
    const schools = seen.get(district);
    if (schools) schools.add(organization);
    else seen.set(district, new Set([organization]));
  }
  if (!registry) {
    const sorted = new Map([...seen].map(([district, schools]) => [district, [...schools].sort()]));
    return (district) => sorted.get(district) ?? [];
  }
  const isOpen = (code: string, month: string) => {
    const known = organizationOf(registry, code);
    return !known || openOn(known, lastDayOf(month)) !== false;
  };
  const listed = new Map<string, readonly string[]>();
  return (district, month) => {
    let all = listed.get(district);
    if (!all) {
      const codesOfAll = codes.isCode(district) ? schoolsOf(registry, district).map(({ code }) => code) : [];
      all = [...new Set([...codesOfAll, ...(seen.get(district) ?? [])])].sort();
      listed.set(district, all);
    }
    if (!isReportingMonth(month)) return all;
    return all.filter((code) => isOpen(code, month) || totals.entries[monthKey(code, month)] !== undefined);
  };
}

/** Gathers the rows of a district and month. Where no school has a row that month, none is waited for. */
export function entriesOfDistrict(
  totals: MonthlyTotals<string>,
  organization: string,
  month: string,
  schools: readonly string[] = [],
): DistrictEntries {
  const entryAt = (code: string) => totals.entries[monthKey(code, month)];
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
  entry: AnyEntry | undefined,
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
    rulesAt: (topic) => [...new Set(variants.flatMap((one) => one.rules?.[topic] ?? []))].sort(),
  };
}
