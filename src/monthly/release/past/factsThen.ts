import type { DisclosurePolicy } from '../../../disclosure/policy/policy.js';
import type { FactRow } from '../../../disclosure/table/facts.js';
import type { MonthlyCells } from '../cells/monthlyCells.js';
import { type CountBook, type CountKey, isSensitiveKey, textOfKey } from '../facts/countKey.js';
import { type LooseFacts, looseFact } from '../facts/looseFact.js';
import { type CountTerms, type ReaderFact, readerFacts } from '../facts/readerFacts.js';

/** A fact as a reader knew it at some moment. */
export interface FactThen extends Pick<FactRow, 'lower' | 'upper'> {
  readonly terms: CountTerms;
  /** The fact, where what lies between its two sides is a number of students itself. */
  readonly restOf?: ReaderFact;
}

/** The facts about counts that the reader of a snapshot had. */
export function factsThen(
  book: CountBook,
  seen: ReadonlyMap<string, number | null>,
  loose: LooseFacts,
  policy: DisclosurePolicy,
): readonly FactThen[] {
  const read = (key: CountKey) => {
    const then = seen.get(textOfKey(key));
    if (then === undefined) return isSensitiveKey(book.form, key) ? null : book.read(key);
    return then ?? 'hidden';
  };
  return readerFacts({ ...book, read }, policy.orders ?? []).flatMap((fact) => {
    const said = looseFact(fact, loose);
    if (!said) return [];
    return [{ terms: fact.terms, lower: said.lower, upper: said.upper, ...(fact.rest && { restOf: fact }) }];
  });
}

/**
 * Tells whether a fact of then cannot hold with the numbers of then and, for all else, those of now. Where nothing
 * in it is seen to have changed, a count that nobody gave now can be whatever it must be.
 */
export function isBroken(
  { terms, lower, upper }: FactThen,
  { cells, numberOf, value }: MonthlyCells,
  seen: ReadonlyMap<string, number | null>,
  changed: ReadonlySet<string>,
): boolean {
  const ids = terms.map(([, key]) => textOfKey(key));
  if (!ids.some((id) => changed.has(id)) && ids.some((id) => cells[numberOf.get(id)!]!.v === null))
    return false;
  const sum = terms.reduce((total, [times], index) => {
    const id = ids[index]!;
    return total + times * (changed.has(id) ? seen.get(id)! : value[numberOf.get(id)!]!);
  }, 0);
  return sum < lower || sum > upper;
}
