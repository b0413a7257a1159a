import type { TableInequality } from '../disclosure/table.js';
import { type MeasureId, measureOf } from './measures.js';

/** One count of a public table: which measure, of whom, in which month. */
export type CountKey = readonly [measure: MeasureId, organization: string, month: string];

/** Writes a key as one text, for maps and for sorting. */
export function textOfKey(key: CountKey): string {
  return key.join('|');
}

/** A number; `hidden` where it was reported as suppressed; `null` where nobody knows it, which is never zero. */
export type KnownCount = number | 'hidden' | null;

/** Reads a count by its key. */
export type CountReader = (key: CountKey) => KnownCount;

/** Something a reader knows about counts: `lo` <= sum of coefficient times count <= `hi`. */
export interface PublicFact extends TableInequality {
  readonly why: string;
  readonly terms: readonly (readonly [coefficient: number, key: CountKey])[];
}

/**
 * States a fact about counts, where it is one: every count is known or hidden, and the numbers bear it out.
 *
 * A reader who knows one more true thing can only learn more, so a fact that holds by chance does no harm
 * to what is protected. Counts that are not sensitive are public: they enter as numbers.
 */
export function publicFact({ why, terms, lo, hi }: PublicFact, read: CountReader): PublicFact[] {
  const counts = terms.map(([, key]) => read(key));
  if (counts.some((count) => count === null)) return [];
  let sum = 0;
  let shift = 0;
  const kept = terms.filter(([coefficient, [id]], i) => {
    const count = counts[i]!;
    if (count === 'hidden') return true;
    sum += coefficient * count;
    if (!measureOf(id).sensitive) shift += coefficient * count;
    return measureOf(id).sensitive;
  });
  const isCertain = counts.every((count) => count !== 'hidden');
  if (isCertain && (sum < (lo ?? sum) || sum > (hi ?? sum))) return [];
  if (kept.length === 0) return [];
  return [{ why, terms: kept, lo: lo === null ? null : lo - shift, hi: hi === null ? null : hi - shift }];
}
