import { type MeasureId, measureOf } from './measures.js';
import { type CountReader, type PublicFact, publicFact } from './publicFacts.js';

/**
 * What a reader knows about a total and its parts in one month.
 *
 * Where the measure adds up, the total is the sum. Students may be in two schools: their total lies between
 * the largest part and the sum, and no equation is stated. A part that nobody knows leaves no upper limit.
 */
export function factsOfTotal(
  id: MeasureId,
  month: string,
  total: string,
  parts: readonly string[],
  read: CountReader,
): PublicFact[] {
  const key = (organization: string) => [id, organization, month] as const;
  const known = parts.filter((part) => read(key(part)) !== null);
  if (known.length === 0) return [];
  const terms = [[1, key(total)] as const, ...known.map((part) => [-1, key(part)] as const)];
  const isWhole = known.length === parts.length;
  if (measureOf(id).acrossSchools === 'sum') {
    const equal = isWhole ? publicFact({ why: 'sum', terms, lo: 0, hi: 0 }, read) : [];
    return equal.length > 0 ? equal : publicFact({ why: 'part of the sum', terms, lo: 0, hi: null }, read);
  }
  if (measureOf(id).acrossSchools === 'never') return [];
  const largest = known.flatMap((part) => {
    const pair = [
      [1, key(total)],
      [-1, key(part)],
    ] as const;
    return publicFact({ why: 'part of the whole', terms: pair, lo: 0, hi: null }, read);
  });
  return isWhole
    ? [...largest, ...publicFact({ why: 'at most the sum', terms, lo: null, hi: 0 }, read)]
    : largest;
}
