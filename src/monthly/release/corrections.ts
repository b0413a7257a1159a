import type { FactRow } from '../../disclosure/facts.js';
import type { DisclosurePolicy } from '../../disclosure/policy.js';
import { cellThen } from './cellThen.js';
import { type CountBook, type CountKey, isSensitiveKey, textOfKey } from './countKey.js';
import { type LooseFacts, looseFact } from './looseFact.js';
import type { MonthlyCells } from './monthlyCells.js';
import type { OpenBook } from './openBook.js';
import { type CountTerms, readerFacts } from './readerFacts.js';
import type { Snapshot } from './snapshotsBefore.js';

/**
 * What a reader may hold true after a correction: which counts were others before, and what was known of them.
 *
 * The cells of now come first, with their numbers; those of before follow.
 */
export type Hypothesis = MonthlyCells;

/** More counts than these are not looked at one by one. */
const MOST_CANDIDATES = 400;

/**
 * Lists what a reader may hold true who saw a snapshot and sees a public number changed: that just the numbers
 * changed that are seen to, and, where those alone cannot be all, that one more count was corrected with them.
 * Everything else is taken to be unchanged, which gives the reader the most to work with.
 */
export function hypothesesAfter(
  made: MonthlyCells,
  { book }: OpenBook,
  snapshot: Snapshot,
  loose: LooseFacts,
  policy: DisclosurePolicy,
): readonly Hypothesis[] {
  const changed = changedKeys(made, snapshot);
  const then = factsThen(book, snapshot, loose, policy);
  const least = hypothesis(made, snapshot, changed, then, policy);
  const broken = brokenRows(least, made.rows.length);
  if (broken.length === 0) return [least];
  const candidates = new Set(
    broken
      .flatMap(({ terms }) => terms.map(([cell]) => least.cells[cell]!.id))
      .filter((id) => snapshot.get(id) === null),
  );
  return [...candidates]
    .slice(0, MOST_CANDIDATES)
    .map((candidate) =>
      hypothesis(made, snapshot, withTotals(candidate, changed, snapshot, then), then, policy),
    );
}

/** With a count, the withheld totals and years to date that it is part of were others too. */
function withTotals(
  candidate: string,
  changed: ReadonlySet<string>,
  snapshot: Snapshot,
  then: readonly FactThen[],
): ReadonlySet<string> {
  const own = new Set([...changed, candidate]);
  const above = new Set([candidate]);
  for (const part of above) {
    for (const { terms, lower, upper } of then) {
      if (lower !== upper || !terms.some(([times, key]) => times < 0 && textOfKey(key) === part)) continue;
      const total = textOfKey(terms[0]![1]);
      above.add(total);
      if (snapshot.get(total) === null) own.add(total);
    }
  }
  return own;
}

function changedKeys({ cells, value, numberOf }: MonthlyCells, snapshot: Snapshot): ReadonlySet<string> {
  return new Set(
    [...snapshot].flatMap(([id, then]) => {
      const number = numberOf.get(id);
      if (then === null || number === undefined || cells[number]!.v === null) return [];
      return value[number] === then ? [] : [id];
    }),
  );
}

/** The facts about counts that the reader of a snapshot had. */
function factsThen(
  book: CountBook,
  snapshot: Snapshot,
  loose: LooseFacts,
  policy: DisclosurePolicy,
): readonly FactThen[] {
  const read = (key: CountKey) => {
    if (!isSensitiveKey(key)) return book.read(key);
    const then = snapshot.get(textOfKey(key));
    return then === undefined ? null : (then ?? 'hidden');
  };
  return readerFacts({ ...book, read }, policy.orders ?? []).flatMap((fact) => {
    const said = looseFact(fact, loose);
    return said ? [{ terms: fact.terms, lower: said.lower, upper: said.upper }] : [];
  });
}

interface FactThen extends Pick<FactRow, 'lower' | 'upper'> {
  readonly terms: CountTerms;
}

/** The system of now with the counts of `own` as they were, and the facts that speak of them. */
function hypothesis(
  made: MonthlyCells,
  snapshot: Snapshot,
  own: ReadonlySet<string>,
  then: readonly FactThen[],
  policy: DisclosurePolicy,
): Hypothesis {
  const cells = [...made.cells];
  const values = [...made.value];
  const thenOf = new Map<string, number>();
  for (const id of own) {
    const now = made.numberOf.get(id)!;
    thenOf.set(id, cells.length);
    cells.push(cellThen(made.cells[now]!, snapshot.get(id) ?? null, policy));
    values.push(snapshot.get(id) ?? Math.max(1, Math.min(made.value[now]!, policy.threshold >> 1)));
  }
  const rows: FactRow[] = [...made.rows];
  for (const { terms, lower, upper } of then) {
    if (!terms.some(([, key]) => own.has(textOfKey(key)))) continue;
    const line = { kind: 'inequality', index: rows.length } as const;
    rows.push({
      terms: terms.map(([times, key]) => {
        const id = textOfKey(key);
        return [thenOf.get(id) ?? made.numberOf.get(id)!, times] as const;
      }),
      lower,
      upper,
      line,
    });
  }
  return { ...made, cells, rows, value: Float64Array.from(values) };
}

function brokenRows({ rows, value }: Hypothesis, from: number): readonly FactRow[] {
  return rows.slice(from).filter(({ terms, lower, upper }) => {
    const sum = terms.reduce((total, [cell, times]) => total + times * value[cell]!, 0);
    return sum < lower || sum > upper;
  });
}
