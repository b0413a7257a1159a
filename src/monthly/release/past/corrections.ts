import type { DisclosurePolicy } from '../../../disclosure/policy/policy.js';
import type { FactRow } from '../../../disclosure/table/facts.js';
import type { OpenBook } from '../book/openBook.js';
import type { MonthlyCells } from '../cells/monthlyCells.js';
import { cellOfRest } from '../cells/restOf.js';
import { textOfKey } from '../facts/countKey.js';
import { cellThen } from './cellThen.js';
import { type FactThen, factsThen, isBroken } from './factsThen.js';
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
 * Lists what a reader may hold true who saw a snapshot and sees numbers of now that differ, or do not go with
 * it: that just the numbers changed that are seen to, and, where those alone cannot be all, that one more count
 * was corrected with them. Everything else is taken to be unchanged, which gives the reader the most to work
 * with. None where nothing was corrected.
 */
export function hypothesesAfter(
  made: MonthlyCells,
  { book }: OpenBook,
  { seen, loose }: Snapshot,
  policy: DisclosurePolicy,
): readonly Hypothesis[] {
  const changed = changedKeys(made, seen);
  const then = factsThen(book, seen, loose, policy);
  const broken = then.filter((fact) => isBroken(fact, made, seen, changed));
  if (broken.length === 0) return changed.size === 0 ? [] : [hypothesis(made, seen, changed, then, policy)];
  const isWithheld = (id: string) => seen.get(id) === null;
  const candidates = withParts(
    broken.flatMap(({ terms }) => terms.map(([, key]) => textOfKey(key))).filter(isWithheld),
    then,
  ).filter(isWithheld);
  const each = candidates.slice(0, MOST_CANDIDATES).map((id) => withTotals(id, changed, seen, then));
  // It may be none of them alone: then all of them have changed.
  return [...each, new Set([...changed, ...candidates])].map((own) =>
    hypothesis(made, seen, own, then, policy),
  );
}

/** Counts, and those that they add up from. */
function withParts(ids: readonly string[], then: readonly FactThen[]): string[] {
  const parts = new Set(ids);
  for (const total of parts) {
    for (const { terms, lower, upper } of then)
      if (lower === upper && textOfKey(terms[0]![1]) === total)
        for (const [, key] of terms.slice(1)) parts.add(textOfKey(key));
  }
  return [...parts];
}

/** With a count, the withheld totals and years to date that it is part of were others too. */
function withTotals(
  candidate: string,
  changed: ReadonlySet<string>,
  seen: ReadonlyMap<string, number | null>,
  then: readonly FactThen[],
): ReadonlySet<string> {
  const own = new Set([...changed, candidate]);
  const above = new Set([candidate]);
  for (const part of above) {
    for (const { terms, lower, upper } of then) {
      if (lower !== upper || !terms.some(([times, key]) => times < 0 && textOfKey(key) === part)) continue;
      const total = textOfKey(terms[0]![1]);
      above.add(total);
      if (seen.get(total) === null) own.add(total);
    }
  }
  return own;
}

function changedKeys(
  { cells, value, numberOf }: MonthlyCells,
  seen: ReadonlyMap<string, number | null>,
): ReadonlySet<string> {
  return new Set(
    [...seen].flatMap(([id, then]) => {
      const number = numberOf.get(id);
      if (then === null || number === undefined || cells[number]!.v === null) return [];
      return value[number] === then ? [] : [id];
    }),
  );
}

/** The system of now with the counts of `own` as they were, and the facts that speak of them. */
function hypothesis(
  made: MonthlyCells,
  seen: ReadonlyMap<string, number | null>,
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
    cells.push(cellThen(made.cells[now]!, seen.get(id) ?? null, policy));
    values.push(seen.get(id) ?? Math.max(1, Math.min(made.value[now]!, policy.threshold >> 1)));
  }
  const rows: FactRow[] = [...made.rows];
  for (const { terms: counts, lower, upper, restOf } of then) {
    if (!counts.some(([, key]) => own.has(textOfKey(key)))) continue;
    const line = { kind: 'inequality', index: rows.length } as const;
    const terms = counts.map(([times, key]) => {
      const id = textOfKey(key);
      return [thenOf.get(id) ?? made.numberOf.get(id)!, times] as const;
    });
    const isKnown = terms.every(([cell]) => cells[cell]!.v !== null);
    const rest = isKnown ? terms.reduce((sum, [cell, times]) => sum + times * cells[cell]!.v!, 0) : 0;
    if (restOf && rest > 0 && rest < policy.threshold) {
      rows.push({ terms: [...terms, [cells.length, -1]], lower: 0, upper: 0, line });
      cells.push(cellOfRest(restOf, rest));
      values.push(rest);
    } else rows.push({ terms, lower, upper, line });
  }
  return { ...made, cells, rows, value: Float64Array.from(values) };
}
