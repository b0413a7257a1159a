import { districtOf } from '../../core/orgCode.js';
import type { DisclosurePolicy } from '../../disclosure/policy.js';
import type { Registry } from '../../network/organization.js';
import { compareText } from '../compareText.js';
import { isCountable, rowOf, schoolsByDistrict } from '../districtRows.js';
import { MEASURE_IDS, type MeasureId, measureOf } from '../measures.js';
import type { MonthlyTotals } from '../totals.js';
import { ALL_DISTRICTS, type CountBook, type CountKey, type KnownCount, textOfKey } from './countKey.js';
import type { MonthlyCount } from './monthlyCells.js';
import { SENSITIVE_MEASURES } from './readerFacts.js';
import type { MonthlyRelease } from './release.js';

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
  addTotals(counts, totals, districtsNow, registry);
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
  const schools = schoolsByDistrict(totals, registry);
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
    const row = rowOf(organization, month, totals.entries[entry]);
    for (const id of MEASURE_IDS) {
      const value = row.valueAt(id);
      const key = [id, organization, month] as const;
      if (typeof value === 'number') counts.set(textOfKey(key), { key, count: value });
      else if (value === 'suppressed') counts.set(textOfKey(key), { key, count: 'hidden' });
    }
  }
  return counts;
}

function addTotals(
  counts: Map<string, MonthlyCount>,
  totals: MonthlyTotals,
  districts: readonly string[],
  registry?: Registry,
): void {
  const schools = schoolsByDistrict(totals, registry);
  const months = [...new Set([...counts.values()].map(({ key: [, , month] }) => month))];
  const numberAt = (id: MeasureId, organization: string, month: string) => {
    const count = counts.get(textOfKey([id, organization, month]))?.count;
    return typeof count === 'number' ? count : Number.NaN;
  };
  const addTotal = (id: MeasureId, month: string, total: string, parts: readonly string[]) => {
    const key: CountKey = [id, total, month];
    const sum = parts.reduce((all, part) => all + numberAt(id, part, month), 0);
    if (parts.length > 0 && !counts.has(textOfKey(key)) && Number.isSafeInteger(sum))
      counts.set(textOfKey(key), { key, count: sum });
  };
  for (const id of SENSITIVE_MEASURES) {
    if (measureOf(id).acrossSchools !== 'sum') continue;
    for (const month of months) {
      for (const district of districts) addTotal(id, month, district, schools.get(district) ?? []);
      if (districts.length > 1) addTotal(id, month, ALL_DISTRICTS, districts);
    }
  }
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
    counts.set(textOfKey(key), { ...before, earlier: value ?? before.earlier ?? null });
  }
}

/** Totals of other districts than now are other counts. */
function nameOfTotals({ districts }: MonthlyRelease, now: readonly string[] | undefined): string {
  return String(now) === String(districts) ? ALL_DISTRICTS : `${ALL_DISTRICTS} of ${districts.join(' ')}`;
}

function countsOfRelease(
  { published }: MonthlyRelease,
  all: string,
): { readonly key: CountKey; readonly value: number | null }[] {
  return Object.entries(published.measures).flatMap(([id, counts]) =>
    counts.map(({ organization, month, value }) => ({
      key: [id as MeasureId, organization === ALL_DISTRICTS ? all : organization, month] as const,
      value,
    })),
  );
}

/** What readers had before a number that was public became another: by key, the number or `null` for withheld. */
export type Snapshot = ReadonlyMap<string, number | null>;

/** Gives what was public before each correction of a public number. */
export function snapshotsBefore(
  { book, counts }: OpenBook,
  releases: readonly MonthlyRelease[],
): readonly Snapshot[] {
  const seen = new Map<string, number | null>();
  const snapshots: Snapshot[] = [];
  const differs = (text: string, value: number | null | undefined) => {
    const before = seen.get(text);
    return typeof before === 'number' && typeof value === 'number' && before !== value;
  };
  for (const release of releases) {
    const list = countsOfRelease(release, nameOfTotals(release, book.totals.get(ALL_DISTRICTS)));
    if (list.some(({ key, value }) => differs(textOfKey(key), value))) snapshots.push(new Map(seen));
    for (const { key, value } of list) {
      const text = textOfKey(key);
      seen.set(text, value ?? seen.get(text) ?? null);
    }
  }
  if ([...counts].some(([text, { count }]) => differs(text, typeof count === 'number' ? count : null)))
    snapshots.push(seen);
  return snapshots;
}

function districtsOf(organizations: readonly string[]): string[] {
  return [...new Set(organizations.filter((each) => !each.startsWith(ALL_DISTRICTS)).map(districtOf))].sort();
}

function addSchool(schools: Map<string, string[]>, organization: string): void {
  const district = districtOf(organization);
  if (organization === district) return;
  const known = schools.get(district) ?? [];
  if (!known.includes(organization)) schools.set(district, [...known, organization].sort());
}
