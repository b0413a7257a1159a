import type { KnownOrder } from '../../../disclosure/policy/policy.js';
import { type CountBook, type CountKey, textOfKey } from './countKey.js';
import { factsAcrossMonths } from './factsAcrossMonths.js';
import { factsAcrossSchools } from './factsAcrossSchools.js';
import { limitsOf } from './limits.js';

/** A sum of counts: coefficients and keys. */
export type CountTerms = readonly (readonly [coefficient: number, key: CountKey])[];

/**
 * Something a reader knows about counts: `lo` <= sum of coefficient times count <= `hi`.
 *
 * What lies between is itself a number of students or events where `rest` says so: those of a whole that
 * are not in the part, of a year that are not in its other months, of a district that are in no school
 * with a report. A small rest is as telling as a small count.
 */
export interface ReaderFact {
  readonly why: string;
  readonly terms: CountTerms;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly rest?: true;
  /**
   * Holds only if nobody is missing: months before the first report of a school year, or schools that no
   * registry tells of. Where it does not hold, what is missing is the rest.
   */
  readonly mayMiss?: true;
}

/**
 * States everything that a reader of the form knows about the counts of a book.
 *
 * Facts follow from the rules of the form and from what its measures say of themselves, so the two cannot
 * part ways. A fact needs every count that it speaks of: one that nobody reported is left to `rest`.
 */
export function readerFacts(book: CountBook, orders: readonly KnownOrder[]): ReaderFact[] {
  const facts: ReaderFact[] = [];
  for (const organization of [...book.organizations, ...book.totals.keys()]) {
    facts.push(...factsAcrossMonths(book, organization));
    for (const month of book.months) {
      facts.push(...factsWithinReport(book, organization, month));
      facts.push(...factsOfOrders(book, organization, month, orders));
    }
  }
  facts.push(...factsAcrossSchools(book));
  return withoutRepeated(facts);
}

/** The parts of a report never exceed their wholes: the facts of the rules. */
function factsWithinReport({ read, form }: CountBook, organization: string, month: string): ReaderFact[] {
  const isReported = (id: string) => read([id, organization, month]) !== null;
  return limitsOf(form).flatMap(({ why, parts, wholes, unless, rest }): ReaderFact[] => {
    if (unless !== undefined && isReported(unless)) return [];
    if (![...parts, ...wholes].every(isReported)) return [];
    const at = (coefficient: number) => (id: string) => [coefficient, [id, organization, month]] as const;
    const terms = [...wholes.map(at(1)), ...parts.map(at(-1))];
    return [{ why, terms, lo: 0, hi: null, ...(rest && { rest: true as const }) }];
  });
}

/** The orders that a policy adds, such as `crisisEvents` never above `disciplineEvents`. */
function factsOfOrders(
  { read, form }: CountBook,
  organization: string,
  month: string,
  orders: readonly KnownOrder[],
): ReaderFact[] {
  return orders.flatMap(({ dimension, lesser, greater }): ReaderFact[] => {
    if (dimension !== 'measure' || !form.has(lesser) || !form.has(greater)) return [];
    const [above, below] = [
      [greater, organization, month],
      [lesser, organization, month],
    ] as const;
    if (read(above) === null || read(below) === null) return [];
    const terms = [
      [1, above],
      [-1, below],
    ] as const;
    return [{ why: 'order', terms, lo: 0, hi: null }];
  });
}

function withoutRepeated(facts: readonly ReaderFact[]): ReaderFact[] {
  const seen = new Map<string, ReaderFact>();
  for (const fact of facts) {
    const text = `${fact.terms.map(([times, key]) => `${times}*${textOfKey(key)}`).join(' ')}|${fact.lo}|${fact.hi}`;
    if (!seen.has(text) || fact.rest) seen.set(text, fact);
  }
  return [...seen.values()];
}
