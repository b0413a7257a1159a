import type { Codes } from '../../../core/codes/codes.js';
import { codesOf } from '../../../core/codes/codesOf.js';
import { compareText } from '../../../core/compareText.js';
import type { DisclosurePolicy } from '../../../disclosure/policy/policy.js';
import { formOf } from '../../form/formOf.js';
import { yearStartsOf } from '../../form/yearStartsOf.js';
import { schoolsByDistrict } from '../../totals/districtEntries.js';
import type { MonthlyTotals } from '../../totals/totals.js';
import { ALL_DISTRICTS, type CountBook, type KnownCount, textOfKey } from '../facts/countKey.js';
import { countsOfRelease, nameOfTotals } from '../ledger/countsOfRelease.js';
import type { MonthlyRelease } from '../ledger/release.js';
import type { ProtectMonthlyOptions } from '../protectOptions.js';
import { addTotals } from './addTotals.js';
import { type MonthlyCount, zeroRuleOf } from './cellOfCount.js';
import { countsNow } from './countsNow.js';
import { knowsSchools, schoolsWith } from './schoolsWith.js';

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
  totals: MonthlyTotals<string>,
  releases: readonly MonthlyRelease<string>[],
  policy: DisclosurePolicy,
  context: Pick<ProtectMonthlyOptions<string>, 'form' | 'cohort' | 'registry' | 'totals'>,
): OpenBook {
  const form = formOf(context);
  const codes = codesOf(context);
  const { registry } = context;
  const districtsOf = (all: readonly string[]) => districtsAmong(codes, all);
  const counts = countsNow(form, codes, totals);
  const districtsNow = districtsOf([...counts.values()].map(({ key }) => key[1]));
  const names = new Map<string, readonly string[]>();
  if (districtsNow.length > 1) names.set(ALL_DISTRICTS, districtsNow);
  const published = releases.flatMap((release) =>
    countsOfRelease(release, ALL_DISTRICTS).map(({ key: [, organization] }) => organization),
  );
  const schoolsIn = schoolsWith(schoolsByDistrict(totals, codes, registry), codes, published, registry);
  addTotals(form, counts, districtsNow, schoolsIn, context.totals ?? []);
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
  return {
    counts: new Map([...counts].sort(([a], [b]) => compareText(a, b))),
    book: {
      form,
      yearStarts: yearStartsOf(context),
      read: (key) => readCount(counts.get(textOfKey(key))),
      months: [...new Set(keys.map(([, , month]) => month))].sort(),
      organizations: [...new Set([...organizations, ...districtsOf(organizations)])].sort(),
      districts: districtsOf(organizations),
      schoolsIn,
      knowsParts: (total) => registry !== undefined && (names.has(total) || knowsSchools(registry, total)),
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

function addRelease(
  counts: Map<string, MonthlyCount>,
  release: MonthlyRelease<string>,
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

function districtsAmong(codes: Codes, organizations: readonly string[]): string[] {
  const known = organizations.filter((each) => !each.startsWith(ALL_DISTRICTS));
  return [...new Set(known.map((each) => codes.districtOf(each) ?? each))].sort();
}
