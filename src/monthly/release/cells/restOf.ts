import type { DisclosurePolicy } from '../../../disclosure/policy/policy.js';
import type { FactCell } from '../../../disclosure/table/facts.js';
import type { CompiledForm } from '../../form/compiledForm.js';
import type { MonthlyCount } from '../book/cellOfCount.js';
import { textOfKey } from '../facts/countKey.js';
import type { ReaderFact } from '../facts/readerFacts.js';
import { textOfFact } from '../facts/textOfFact.js';

/**
 * Whether none or all of a part tells something about every student of the whole: a part that is the numerator of a rate
 * with a reporting floor, or of one that does not say whether it has one.
 */
function tellsOfAll({ form }: CompiledForm, part: string): boolean {
  return form.rates.some(
    ({ numerator, denominator, floor }) =>
      floor !== false && numerator.length === 1 && denominator.length === 1 && numerator[0] === part,
  );
}

/** The rest of a whole as a cell of its own, where a reader must not learn it. */
export function restOf(
  form: CompiledForm,
  fact: ReaderFact,
  rest: number,
  counts: ReadonlyMap<string, MonthlyCount>,
  { threshold }: DisclosurePolicy,
): FactCell | null {
  const [, part] = fact.terms.at(-1)!;
  const whole = counts.get(textOfKey(fact.terms[0]![1]))?.count;
  const isTelling = rest === 0 && whole !== 0 && tellsOfAll(form, part[0]);
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
