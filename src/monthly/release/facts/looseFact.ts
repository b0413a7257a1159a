import type { Said } from './fittingFact.js';
import type { ReaderFact } from './readerFacts.js';
import { textOfFact } from './textOfFact.js';

/** The facts that do not hold, and roughly how far a sum is off. */
export type LooseFacts = ReadonlyMap<string, number>;

/** A fact about counts that are not all known here, as far as it held when they were. */
export function looseFact(fact: ReaderFact, loose: LooseFacts): Said | null {
  const { lo, hi, mayMiss } = fact;
  const [lower, upper] = [lo ?? Number.NEGATIVE_INFINITY, hi ?? Number.POSITIVE_INFINITY];
  const by = loose.get(textOfFact(fact));
  if (by === undefined) return { lower, upper, by: 0, rest: false };
  if (lower !== upper) return null;
  if (mayMiss) return { lower, upper: Number.POSITIVE_INFINITY, by: 0, rest: false };
  return { lower: lower - by, upper: upper + by, by: 0, rest: false };
}
