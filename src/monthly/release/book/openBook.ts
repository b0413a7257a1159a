import { districtOf } from '../../../core/codes/orgCode.js';
import { compareText } from '../../../core/compareText.js';
import type { DisclosurePolicy } from '../../../disclosure/policy/policy.js';
import type { Registry } from '../../../network/organizations/organization.js';
import { MEASURE_IDS } from '../../form/measures.js';
import { isCountable, organizationMonth, schoolsByDistrict } from '../../totals/districtEntries.js';
import type { MonthlyTotals } from '../../totals/totals.js';
import { ALL_DISTRICTS, type CountBook, type KnownCount, textOfKey } from '../facts/countKey.js';
import { countsOfRelease, nameOfTotals } from '../ledger/countsOfRelease.js';
import type { MonthlyRelease } from '../ledger/release.js';
import { addTotals } from './addTotals.js';
import { type MonthlyCount, zeroRuleOf } from './cellOfCount.js';

/** A book of all counts that are reported now or were published before, and each of them by its key. */
export interface OpenBook {
  readonly book: CountBook;
  readonly counts: Map<string, MonthlyCount>;
}

/**
 * Puts what is reported now beside what was published before.
 *
 * Totals are made only of measures that add up, and only where every part is known now: of schools for a
 * district that reported none, and of districts under `ALL_DISTRICTS`. A total of other districts, in an
 * earlier release, is a count of its own.
 */
export function openBook(
  totals: MonthlyTotals,
  releases: readonly MonthlyRelease[],
  policy: DisclosurePolicy,
  registry?: Registry,
): OpenBook {
  const counts = countsNow(totals);
  const districtsNow = districtsOf([...counts.values()].map(({ key }) => key[1]));
  const names = new Map<string, readonly string[]>();
  if (districtsNow.length > 1) names.set(ALL_DISTRICTS, districtsNow);
  const schools = schoolsByDistrict(totals, registry);
  for (const release of releases)
    for (const { key } of countsOfRelease(release, ALL_DISTRICTS))
      if (key[1] !== ALL_DISTRICTS) addSchool(schools, key[1]);
  addTotals(counts, districtsNow, schools);
  for (const release of releases) addRelease(counts, release, names);

  const mustShow = new Set(
    (policy.mustPublish ?? []).flatMap((key) => (key === 'grandTotal' ? [] : [textOfKey(key)])),
  );
  for (const id of mustShow) {
    const count = counts.get(id);
    if (count) counts.set(id, { ...count, mustShow: true });
  }
  const keys = [...counts.values()].map(({ key }) => key);
  const organizations = [...new Set(keys.map(([, organization]) => organization))]
    .filter((organization) => !names.has(organization))
    .sort();
  for (const organization of organizations) addSchool(schools, organization);
  return {
    counts: new Map([...counts].sort(([a], [b]) => compareText(a, b))),
    book: {
      read: (key) => readCount(counts.get(textOfKey(key))),
      months: [...new Set(keys.map(([, , month]) => month))].sort(),
      organizations: [...new Set([...organizations, ...districtsOf(organizations)])].sort(),
      districts: districtsOf(organizations),
      schools,
      knowsSchools: registry !== undefined,
      totals: names,
    },
  };
}

/** The number of now, else the one that is public; `hidden` where there is one that is not known here. */
function readCount(count: MonthlyCount | undefined): KnownCount {
  if (!count) return null;
  if (typeof count.count === 'number') return count.count;
  return typeof count.earlier === 'number' ? count.earlier : 'hidden';
}

function countsNow(totals: MonthlyTotals): Map<string, MonthlyCount> {
  const counts = new Map<string, MonthlyCount>();
  for (const entry of Object.keys(totals.entries).filter(isCountable)) {
    const [organization = '', month = ''] = entry.split('|');
    const row = organizationMonth(organization, month, totals.entries[entry]);
    for (const id of MEASURE_IDS) {
      const value = row.valueAt(id);
      const key = [id, organization, month] as const;
      if (typeof value === 'number') counts.set(textOfKey(key), { key, count: value });
      else if (value === 'suppressed' || value === 'unreadable')
        counts.set(textOfKey(key), { key, count: 'hidden' });
    }
  }
  return counts;
}

function addRelease(
  counts: Map<string, MonthlyCount>,
  release: MonthlyRelease,
  names: Map<string, readonly string[]>,
): void {
  const all = nameOfTotals(release, names.get(ALL_DISTRICTS));
  if (all !== ALL_DISTRICTS) names.set(all, release.districts);
  for (const { key, value } of countsOfRelease(release, all)) {
    const before = counts.get(textOfKey(key)) ?? { key, count: null };
    const isPositive = value === null && zeroRuleOf(key, release.policy) === 'publish';
    counts.set(textOfKey(key), {
      ...before,
      earlier: value ?? before.earlier ?? null,
      ...(isPositive && { least: 1 }),
    });
  }
}

function districtsOf(organizations: readonly string[]): string[] {
  const known = organizations.filter((each) => !each.startsWith(ALL_DISTRICTS));
  return [...new Set(known.map((each) => districtOf(each) ?? each))].sort();
}

function addSchool(schools: Map<string, string[]>, organization: string): void {
  const district = districtOf(organization) ?? organization;
  if (organization === district) return;
  const known = schools.get(district) ?? [];
  if (!known.includes(organization)) schools.set(district, [...known, organization].sort());
}
