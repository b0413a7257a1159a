import { addMonths, monthsBetween } from '../../../core/reportingMonth.js';
import { schoolYearOf } from '../../../core/schoolYear.js';
import type { YtdPair } from '../../form/measureColumns.js';
import type { CountBook, CountKey } from './countKey.js';
import type { CountTerms, ReaderFact } from './readerFacts.js';

/** The months of one year from one year-to-date count to the next that was reported. */
interface Span {
  /** The month of the earlier count; `null` where this is the first of the year. */
  readonly from: string | null;
  readonly to: string;
  /** Every month after `from`, up to `to`; at the beginning of a year, from the first report on. */
  readonly months: readonly string[];
}

/**
 * What a reader knows about the months of one organization in a school year: a year-to-date count never
 * falls, grows by no more than the counts of the months between, and by exactly their first contacts,
 * however many months lie between two that were reported.
 *
 * Spans join at their ends, so what two counts far apart tell together follows from these facts.
 */
export function factsAcrossMonths(book: CountBook, organization: string): ReaderFact[] {
  const { monotone: rising, ytdPairs } = book.form.groups;
  const monotone = rising.flatMap((id) =>
    spansOf(book, organization, id).flatMap(({ from, to }) =>
      from === null ? [] : [neverFalls(id, organization, from, to)],
    ),
  );
  return [...monotone, ...ytdPairs.flatMap((pair) => factsOfPair(book, organization, pair))];
}

function neverFalls(id: string, organization: string, from: string, to: string): ReaderFact {
  const terms = [
    [1, [id, organization, to]],
    [-1, [id, organization, from]],
  ] as const;
  return { why: 'never falls', terms, lo: 0, hi: null };
}

function factsOfPair(
  book: CountBook,
  organization: string,
  { month: served, ytd, firstContacts }: YtdPair,
): ReaderFact[] {
  const { read } = book;
  return spansOf(book, organization, ytd).flatMap(({ from, to, months }): ReaderFact[] => {
    const growth: CountTerms = [
      [1, [ytd, organization, to]],
      ...(from === null ? [] : [[-1, [ytd, organization, from]] as const]),
    ];
    const keysOf = (id: string) => months.map((month): CountKey => [id, organization, month]);
    const reported = (keys: readonly CountKey[]) => keys.filter((key) => read(key) !== null);
    const less = (keys: readonly CountKey[]) => keys.map((key) => [-1, key] as const);
    const start = from === null ? { mayMiss: true as const } : {};
    const facts: ReaderFact[] = reported(keysOf(served)).map((key) => ({
      why: 'month within the year',
      terms: [growth[0]!, [-1, key]],
      lo: 0,
      hi: null,
    }));
    if (months.every((month) => read([served, organization, month]) !== null))
      facts.push({
        why: 'year to date',
        terms: [...growth, ...less(keysOf(served))],
        lo: null,
        hi: 0,
        ...start,
      });
    if (!firstContacts) return facts;
    const contacts = reported(keysOf(firstContacts));
    const isWhole = contacts.length === months.length;
    if (contacts.length === 0) return facts;
    return [
      ...facts,
      {
        why: 'first contacts',
        terms: [...growth, ...less(contacts)],
        lo: 0,
        hi: isWhole ? 0 : null,
        ...(isWhole ? start : { rest: true as const }),
      },
    ];
  });
}

function spansOf({ read, months, yearStarts }: CountBook, organization: string, ytd: string): Span[] {
  const spans: Span[] = [];
  let year = '';
  let from: string | null = null;
  let first: string | null = null;
  for (const month of months) {
    const own = schoolYearOf(month, yearStarts);
    if (own !== year) {
      year = own;
      from = null;
      first = null;
    }
    first ??= month;
    if (read([ytd, organization, month]) === null) continue;
    spans.push({ from, to: month, months: monthsBetween(from === null ? first : addMonths(from, 1), month) });
    from = month;
  }
  return spans;
}
