import type { DisclosurePolicy } from '../../../disclosure/policy/policy.js';
import type { FactCell } from '../../../disclosure/table/facts.js';
import type { MeasureId } from '../../form/measures.js';
import type { MonthlyCount } from '../book/cellOfCount.js';
import { textOfKey } from '../facts/countKey.js';
import type { ReaderFact } from '../facts/readerFacts.js';
import { textOfFact } from '../facts/textOfFact.js';

/** Parts of which none or all tells something about every student of the whole. */
const TELLS_OF_ALL: readonly MeasureId[] = ['psychosocialImproved', 'academicImproved'];

/** The rest of a whole as a cell of its own, where a reader must not learn it. */
export function restOf(
  fact: ReaderFact,
  rest: number,
  counts: ReadonlyMap<string, MonthlyCount>,
  { threshold }: DisclosurePolicy,
): FactCell | null {
  const [, part] = fact.terms.at(-1)!;
  const whole = counts.get(textOfKey(fact.terms[0]![1]))?.count;
  const tellsOfAll = rest === 0 && TELLS_OF_ALL.includes(part[0]) && whole !== 0;
  if (!(rest > 0 && rest < threshold) && !tellsOfAll) return null;
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
