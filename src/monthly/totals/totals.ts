import type { ObjectKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { isBlank } from '../../core/isBlank.js';
import { MEASURE_IDS, type MeasureId, measureOf } from '../form/measures.js';
import type { MonthlyReportInput } from '../form/report.js';
import { REPORTS } from '../form/reportKinds.js';
import { type NoNumber, numberOrState } from '../rows/numberOrState.js';

/** What one report says, by measure in the order of the form; a measure left out is missing. */
export type TotalsValues = { readonly [Id in MeasureId]?: number | NoNumber };

/** Qualifiers that change what a sum means. */
export type TotalsQualifier = 'estimated' | 'partialCoverage';

/** One thing that was said about an organization and month. */
export interface TotalsVariant {
  readonly values: TotalsValues;
  readonly qualified?: { readonly [Id in MeasureId]?: readonly TotalsQualifier[] };
}

/** The current version of one organization and month; more than one variant where reports of that version differ. */
export interface TotalsEntry {
  readonly version: number;
  readonly variants: readonly TotalsVariant[];
}

/** Two reports of the same organization, month and version that give different values. */
export interface TotalsConflict {
  readonly organization: string;
  readonly month: string;
  readonly version: number;
  readonly measures: readonly MeasureId[];
}

/**
 * What many reports say, ready to be merged with others: plain JSON, the same digits whatever the order
 * and however often.
 *
 * `entries` is keyed `organization|month` and sorted. `conflicts` follows from it.
 */
export interface MonthlyTotals {
  readonly entries: Readonly<Record<string, TotalsEntry>>;
  readonly conflicts: readonly TotalsConflict[];
}

/**
 * Gathers reports into totals: one entry an organization and month, the highest version of each.
 *
 * A version that is not a whole number from 1 counts as 0, below all others; left out, it is 1. Numbers
 * that their measure does not allow are kept as `notACount`, so nothing wrong is ever summed.
 *
 * @example
 * Object.keys(totalsOf([{ organization: '00240000', month: '2020-10', values: { screened: 354 } }]).entries)
 * // => ['00240000|2020-10']
 */
export function totalsOf(reports: readonly MonthlyReportInput[]): MonthlyTotals {
  mustBe(REPORTS, reports, 'totalsOf', 'reports');
  const entries = new Map<string, TotalsEntry>();
  for (const report of reports) add(entries, `${report.organization}|${report.month}`, entryOf(report));
  return sorted(entries);
}

/**
 * Merges totals: the union of both, in which the higher version wins.
 *
 * Equal versions with different values are kept side by side and listed as a conflict. Associative,
 * commutative and idempotent, so any partition, order or retry gives the same totals.
 *
 * @example
 * mergeTotals(totalsOf([]), totalsOf([])) // => { entries: {}, conflicts: [] }
 */
export function mergeTotals(a: MonthlyTotals, b: MonthlyTotals): MonthlyTotals {
  mustBe(TOTALS, a, 'mergeTotals', 'a');
  mustBe(TOTALS, b, 'mergeTotals', 'b');
  const entries = new Map(Object.entries(a.entries));
  for (const [key, entry] of Object.entries(b.entries)) add(entries, key, entry);
  return sorted(entries);
}

/** Gives the measures about which the variants of an entry disagree, in the order of the form. */
export function disputedMeasures({ variants }: TotalsEntry): MeasureId[] {
  const [first, ...others] = variants;
  if (others.length === 0) return [];
  return MEASURE_IDS.filter((id) => others.some(({ values }) => values[id] !== first!.values[id]));
}

function add(entries: Map<string, TotalsEntry>, key: string, entry: TotalsEntry): void {
  const known = entries.get(key);
  if (!known || entry.version > known.version) entries.set(key, entry);
  else if (entry.version === known.version) entries.set(key, joined(known, entry));
}

function joined(a: TotalsEntry, b: TotalsEntry): TotalsEntry {
  const bySpelling = new Map([...a.variants, ...b.variants].map((one) => [JSON.stringify(one), one]));
  const spellings = [...bySpelling.keys()].sort();
  return { version: a.version, variants: spellings.map((spelling) => bySpelling.get(spelling)!) };
}

function sorted(entries: ReadonlyMap<string, TotalsEntry>): MonthlyTotals {
  const keys = [...entries.keys()].sort();
  return {
    entries: Object.fromEntries(keys.map((key) => [key, entries.get(key)!])),
    conflicts: keys.flatMap((key) => {
      const entry = entries.get(key)!;
      const measures = disputedMeasures(entry);
      const [organization = '', month = ''] = key.split('|');
      return measures.length === 0 ? [] : [{ organization, month, version: entry.version, measures }];
    }),
  };
}

function entryOf({ version, values, qualifiers }: MonthlyReportInput): TotalsEntry {
  const said: { [Id in MeasureId]?: number | NoNumber } = {};
  const qualified: { [Id in MeasureId]?: readonly TotalsQualifier[] } = {};
  for (const id of MEASURE_IDS) {
    const value = numberOrState(values[id], measureOf(id));
    if (value !== 'missing') said[id] = value;
    const { estimated, partialCoverage } = qualifiers?.[id] ?? {};
    const words: TotalsQualifier[] = [];
    if (estimated) words.push('estimated');
    if (partialCoverage) words.push('partialCoverage');
    if (words.length > 0) qualified[id] = words;
  }
  // A version that cannot be read is below all others; one that nobody has typed is the first.
  const known = Number.isNaN(version) ? 0 : isBlank(version) ? 1 : version;
  return {
    version: Number.isSafeInteger(known) && known >= 1 ? known : 0,
    variants: [{ values: said, ...(Object.keys(qualified).length > 0 && { qualified }) }],
  };
}

/** `MonthlyTotals`. */
export const TOTALS: ObjectKind = {
  says: 'totals: make them with totalsOf first',
  has: {
    entries: {
      firstOf: { says: 'an entry', has: { version: 'number', variants: { listOf: 'object' } } },
      says: 'totals: make them with totalsOf first',
    },
    conflicts: 'list',
  },
};
