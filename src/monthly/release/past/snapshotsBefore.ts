import type { OpenBook } from '../book/openBook.js';
import { ALL_DISTRICTS, textOfKey } from '../facts/countKey.js';
import type { LooseFacts } from '../facts/looseFact.js';
import { countsOfRelease, nameOfTotals } from '../ledger/countsOfRelease.js';
import type { MonthlyRelease } from '../ledger/release.js';

/** What readers had at some moment. */
export interface Snapshot {
  /** By key, the number or `null` for withheld. */
  readonly seen: ReadonlyMap<string, number | null>;
  /** The facts that did not hold until then. */
  readonly loose: LooseFacts;
}

/** Gives what was public before each correction of a public number, and what is public now. */
export function snapshotsBefore(
  { book }: OpenBook,
  releases: readonly MonthlyRelease<string>[],
): readonly Snapshot[] {
  const seen = new Map<string, number | null>();
  const loose = new Map<string, number>();
  const snapshots: Snapshot[] = [];
  const differs = (text: string, value: number | null | undefined) => {
    const before = seen.get(text);
    return typeof before === 'number' && typeof value === 'number' && before !== value;
  };
  for (const release of releases) {
    const list = countsOfRelease(release, nameOfTotals(release, book.totals.get(ALL_DISTRICTS)));
    if (list.some(({ key, value }) => differs(textOfKey(key), value)))
      snapshots.push({ seen: new Map(seen), loose: new Map(loose) });
    for (const { key, value } of list) {
      const text = textOfKey(key);
      seen.set(text, value ?? seen.get(text) ?? null);
    }
    for (const [fact, by] of Object.entries(release.loose)) loose.set(fact, by);
  }
  return releases.length === 0 ? [] : [...snapshots, { seen, loose }];
}
