import { placeOfMonthKey } from '../form/monthKey.js';
import { monthlyFormOf } from '../form/monthlyForms.js';
import type { MonthlyTotals, TotalsEntry } from './totals.js';

/** An entry of any form. */
export type AnyEntry = TotalsEntry<string>;

/** Adds an entry: the higher version stays, and of equal ones both. */
export function addEntry(entries: Map<string, AnyEntry>, key: string, entry: AnyEntry): void {
  const known = entries.get(key);
  if (!known || entry.version > known.version) entries.set(key, entry);
  else if (entry.version === known.version) entries.set(key, joined(known, entry));
}

function joined(a: AnyEntry, b: AnyEntry): AnyEntry {
  const bySpelling = new Map([...a.variants, ...b.variants].map((one) => [JSON.stringify(one), one]));
  const spellings = [...bySpelling.keys()].sort();
  return { version: a.version, variants: spellings.map((spelling) => bySpelling.get(spelling)!) };
}

/** Makes totals of entries, with the conflicts that follow from them. */
export function sortedTotals(form: string, entries: ReadonlyMap<string, AnyEntry>): MonthlyTotals<string> {
  const keys = [...entries.keys()].sort();
  return {
    form,
    entries: Object.fromEntries(keys.map((key) => [key, entries.get(key)!])),
    conflicts: keys.flatMap((key) => {
      const entry = entries.get(key)!;
      const measures = disputedMeasures(form, entry);
      return measures.length === 0 ? [] : [{ ...placeOfMonthKey(key), version: entry.version, measures }];
    }),
  };
}

/**
 * The measures about which the variants of an entry disagree: in the order of the form where it is one of this package, else by
 * name, since totals are merged where their form is not at hand.
 */
function disputedMeasures(form: string, { variants }: AnyEntry): string[] {
  const [first, ...others] = variants;
  if (others.length === 0) return [];
  const builtIn = monthlyFormOf(form)?.measures.map(({ id }) => id);
  const ids = builtIn ?? [...new Set(variants.flatMap(({ values }) => Object.keys(values)))].sort();
  return ids.filter((id) => others.some(({ values }) => values[id] !== first!.values[id]));
}
