import { MEASURE_IDS, type MeasureId, measureOf } from '../../form/measures.js';
import type { CountBook, CountKey } from './countKey.js';
import type { ReaderFact } from './readerFacts.js';

/**
 * What a reader knows about districts and their schools, and about totals and their districts.
 *
 * Where a measure adds up, the total is the sum; what is missing of it belongs to those who did not report.
 * Students may be in two schools: their total lies between the largest part and the sum.
 */
export function factsAcrossSchools(book: CountBook): ReaderFact[] {
  const sensitive = MEASURE_IDS.filter(
    (id) => measureOf(id).sensitive && measureOf(id).acrossSchools !== 'never',
  );
  return book.months.flatMap((month) =>
    sensitive.flatMap((id) => [
      ...book.districts.flatMap((district) =>
        factsOfTotal(book, id, month, district, book.schools.get(district) ?? []),
      ),
      ...[...book.totals].flatMap(([name, districts]) => factsOfTotal(book, id, month, name, districts)),
    ]),
  );
}

function factsOfTotal(
  { read, knowsSchools }: CountBook,
  id: MeasureId,
  month: string,
  total: string,
  parts: readonly string[],
): ReaderFact[] {
  const key = (organization: string): CountKey => [id, organization, month];
  const known = parts.filter((part) => read(key(part)) !== null);
  if (known.length === 0 || read(key(total)) === null) return [];
  const terms = [[1, key(total)] as const, ...known.map((part) => [-1, key(part)] as const)];
  const isWhole = known.length === parts.length;
  const missing = knowsSchools ? {} : { mayMiss: true as const };
  if (measureOf(id).acrossSchools === 'sum') {
    return [
      isWhole
        ? { why: 'sum', terms, lo: 0, hi: 0, ...missing }
        : { why: 'part of the sum', terms, lo: 0, hi: null, rest: true },
    ];
  }
  return [
    ...known.map(
      (part): ReaderFact => ({
        why: 'part of the whole',
        terms: [
          [1, key(total)],
          [-1, key(part)],
        ],
        lo: 0,
        hi: null,
      }),
    ),
    ...(isWhole ? [{ why: 'at most the sum', terms, lo: null, hi: 0, ...missing } as const] : []),
  ];
}
