import type { Measure } from '../../form/measures.js';
import type { CountBook, CountKey } from './countKey.js';
import type { ReaderFact } from './readerFacts.js';

/**
 * What a reader knows about districts and their schools, and about totals and their districts.
 *
 * Where a measure adds up, the total is the sum; what is missing of it belongs to those who did not report. A total of
 * districts is always a sum, since nobody reports it. Students may be in two schools: the number of their district lies
 * between the largest part and the sum.
 */
export function factsAcrossSchools(book: CountBook): ReaderFact[] {
  const shared = book.form.measures.filter((one) => one.sensitive && one.acrossSchools !== 'never');
  return book.months.flatMap((month) =>
    shared.flatMap((measure) => [
      ...book.districts.flatMap((district) =>
        factsOfTotal(book, measure, month, district, book.schoolsIn(district, month)),
      ),
      ...[...book.totals].flatMap(([name, districts]) => factsOfTotal(book, measure, month, name, districts)),
    ]),
  );
}

function factsOfTotal(
  { read, knowsParts, totals }: CountBook,
  { id, acrossSchools }: Measure,
  month: string,
  total: string,
  parts: readonly string[],
): ReaderFact[] {
  const key = (organization: string): CountKey => [id, organization, month];
  const known = parts.filter((part) => read(key(part)) !== null);
  if (known.length === 0 || read(key(total)) === null) return [];
  const terms = [[1, key(total)] as const, ...known.map((part) => [-1, key(part)] as const)];
  const isWhole = known.length === parts.length;
  const missing = knowsParts(total) ? {} : { mayMiss: true as const };
  if (acrossSchools === 'sum' || totals.has(total)) {
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
