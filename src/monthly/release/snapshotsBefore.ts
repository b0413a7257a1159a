import { ALL_DISTRICTS, textOfKey } from './countKey.js';
import { countsOfRelease, nameOfTotals } from './countsOfRelease.js';
import type { OpenBook } from './openBook.js';
import type { MonthlyRelease } from './release.js';

/** What readers had before a number that was public became another: by key, the number or `null` for withheld. */
export type Snapshot = ReadonlyMap<string, number | null>;

/** Gives what was public before each correction of a public number. */
export function snapshotsBefore(
  { book, counts }: OpenBook,
  releases: readonly MonthlyRelease[],
): readonly Snapshot[] {
  const seen = new Map<string, number | null>();
  const snapshots: Snapshot[] = [];
  const differs = (text: string, value: number | null | undefined) => {
    const before = seen.get(text);
    return typeof before === 'number' && typeof value === 'number' && before !== value;
  };
  for (const release of releases) {
    const list = countsOfRelease(release, nameOfTotals(release, book.totals.get(ALL_DISTRICTS)));
    if (list.some(({ key, value }) => differs(textOfKey(key), value))) snapshots.push(new Map(seen));
    for (const { key, value } of list) {
      const text = textOfKey(key);
      seen.set(text, value ?? seen.get(text) ?? null);
    }
  }
  if ([...counts].some(([text, { count }]) => differs(text, typeof count === 'number' ? count : null)))
    snapshots.push(seen);
  return snapshots;
}
