import type { DisclosurePolicy } from '../../../disclosure/policy/policy.js';
import type { FactCell } from '../../../disclosure/table/facts.js';
import type { CompiledForm } from '../../form/compiledForm.js';
import type { MonthlyCount } from '../book/cellOfCount.js';
import { textOfKey } from '../facts/countKey.js';
import type { ReaderFact } from '../facts/readerFacts.js';
import { textOfFact } from '../facts/textOfFact.js';

/**
 * Whether all of the wholes tells something about every student in them: of parts that a rate counts which has a reporting
 * floor, or which does not say whether it has one.
 */
function tellsOfAll({ form }: CompiledForm, parts: readonly string[]): boolean {
  return form.rates.some(
    ({ numerator, floor }) => floor !== false && numerator.some((id) => parts.includes(id)),
  );
}

/** The rest of wholes as a cell of its own, where a reader must not learn it. */
export function restOf(
  form: CompiledForm,
  fact: ReaderFact,
  rest: number,
  counts: ReadonlyMap<string, MonthlyCount>,
  { threshold }: DisclosurePolicy,
): FactCell | null {
  const isEmpty = fact.terms.every(([times, key]) => times < 0 || counts.get(textOfKey(key))?.count === 0);
  const parts = fact.terms.flatMap(([times, [id]]) => (times < 0 ? [id] : []));
  const isTelling = rest === 0 && !isEmpty && tellsOfAll(form, parts);
  if (!(rest > 0 && rest < threshold) && !isTelling) return null;
  return cellOfRest(fact, rest);
}

/** A rest as a cell that nobody publishes and nobody may work out. */
export function cellOfRest(fact: ReaderFact, rest: number): FactCell {
  const [, organization, month] = fact.terms[0]![1];
  return {
    id: `rest ${textOfFact(fact)}`,
    k: [`rest ${textOfFact(fact)}`, organization, month],
    v: rest,
    role: 'small',
    least: 0,
  };
}
