import { districtOf } from '../core/orgCode.js';
import { percentOf } from '../core/ratio.js';
import type { KnownOrder } from '../disclosure/policy.js';
import type { Registry } from '../network/organization.js';
import { isCountable, rowOf, schoolsByDistrict } from './districtRows.js';
import { factsOfTotal } from './factsOfDistrict.js';
import { factsAcrossMonths, factsWithinReport } from './factsOfReports.js';
import { isMeasureId, MEASURE_IDS, type MeasureId, measureOf } from './measures.js';
import { type CountKey, type CountReader, type PublicFact, publicFact, textOfKey } from './publicFacts.js';
import { RATE_IDS, type RateId, rateOf } from './rates.js';
import type { MonthlyTotals } from './totals.js';

/** The organization under which totals of all districts stand. */
export const ALL_DISTRICTS = 'all';

/** A percentage of two counts. */
export interface PublicRate {
  readonly id: RateId;
  readonly numerator: CountKey;
  readonly denominator: CountKey;
  /** The denominator itself where it is public; `null` where it is a sensitive count of its own. */
  readonly whole: number | null;
  readonly percent: number;
}

/** Every count that may be shown, and everything a reader knows about them. */
export interface PublicCounts {
  readonly counts: readonly { readonly key: CountKey; readonly count: number | 'hidden' }[];
  readonly facts: readonly PublicFact[];
  readonly rates: readonly PublicRate[];
}

/**
 * Gathers the sensitive counts of totals with the facts that tie them.
 *
 * Totals are made only of measures that add up, and only where every part is known: of schools for a
 * district that reported none, and of districts under `ALL_DISTRICTS`.
 */
export function publicCounts(
  totals: MonthlyTotals,
  orders: readonly KnownOrder[],
  registry?: Registry,
): PublicCounts {
  const keys = Object.keys(totals.entries).filter(isCountable);
  const months = [...new Set(keys.map((key) => key.slice(9)))].sort();
  const organizations = [...new Set(keys.map((key) => key.slice(0, 8)))].sort();
  const districts = [...new Set(organizations.map(districtOf))];
  const schools = schoolsByDistrict(totals, registry);
  const known = knownCounts(totals, keys);
  const read: CountReader = (key) => known.get(textOfKey(key))?.count ?? null;
  const sensitive = MEASURE_IDS.filter((id) => measureOf(id).sensitive);
  const facts: PublicFact[] = [];

  const addTotal = (id: MeasureId, month: string, total: string, parts: readonly string[]) => {
    const key = [id, total, month] as const;
    const sum = parts.reduce((all, part) => all + numberOr(read([id, part, month]), Number.NaN), 0);
    if (parts.length > 0 && read(key) === null && Number.isSafeInteger(sum))
      known.set(textOfKey(key), { key, count: sum });
  };
  for (const id of sensitive) {
    const addsUp = measureOf(id).acrossSchools === 'sum';
    for (const month of months) {
      for (const district of districts) {
        const parts = schools.get(district) ?? [];
        if (addsUp) addTotal(id, month, district, parts);
        facts.push(...factsOfTotal(id, month, district, parts, read));
      }
      if (!addsUp || districts.length < 2) continue;
      addTotal(id, month, ALL_DISTRICTS, districts);
      facts.push(...factsOfTotal(id, month, ALL_DISTRICTS, districts, read));
    }
  }
  for (const organization of new Set([ALL_DISTRICTS, ...districts, ...organizations])) {
    facts.push(...factsAcrossMonths(organization, months, read));
    for (const month of months) {
      facts.push(...factsWithinReport(organization, month, read));
      facts.push(...factsOfOrders(organization, month, orders, read));
    }
  }
  return {
    counts: [...known.values()].filter(({ key: [id] }) => measureOf(id).sensitive),
    facts,
    rates: organizations.flatMap((each) => months.flatMap((month) => ratesIn(each, month, read))),
  };
}

type Known = PublicCounts['counts'][number];

function knownCounts(totals: MonthlyTotals, keys: readonly string[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const entry of keys) {
    const [organization, month] = [entry.slice(0, 8), entry.slice(9)];
    const row = rowOf(organization, month, totals.entries[entry]);
    for (const id of MEASURE_IDS) {
      const value = row.valueAt(id);
      const key = [id, organization, month] as const;
      if (typeof value === 'number') known.set(textOfKey(key), { key, count: value });
      else if (value === 'suppressed') known.set(textOfKey(key), { key, count: 'hidden' });
    }
  }
  return known;
}

/** The orders that a policy adds, such as `crisisEvents` never above `disciplineEvents`. */
function factsOfOrders(
  organization: string,
  month: string,
  orders: readonly KnownOrder[],
  read: CountReader,
): PublicFact[] {
  return orders.flatMap(({ dimension, lesser, greater }) => {
    if (dimension !== 'measure' || !isMeasureId(lesser) || !isMeasureId(greater)) return [];
    const terms = [
      [1, [greater, organization, month]],
      [-1, [lesser, organization, month]],
    ] as const;
    return publicFact({ why: 'order', terms, lo: 0, hi: null }, read);
  });
}

/** Rates of one count over another; those of sums and of bounds show nothing that the counts do not. */
function ratesIn(organization: string, month: string, read: CountReader): PublicRate[] {
  return RATE_IDS.flatMap((id) => {
    const { numerator, denominator } = rateOf(id);
    const [part, whole] = [numerator[0], denominator[0]];
    if (numerator.length > 1 || denominator.length > 1 || !isMeasureId(part) || !isMeasureId(whole))
      return [];
    if (!measureOf(part).sensitive) return [];
    const [above, below] = [read([part, organization, month]), read([whole, organization, month])];
    if (typeof above !== 'number' || typeof below !== 'number') return [];
    const percent = percentOf(above, below);
    if (percent === null) return [];
    return [
      {
        id,
        numerator: [part, organization, month],
        denominator: [whole, organization, month],
        whole: measureOf(whole).sensitive ? null : below,
        percent,
      } as const,
    ];
  });
}

function numberOr(count: number | 'hidden' | null, otherwise: number): number {
  return typeof count === 'number' ? count : otherwise;
}
