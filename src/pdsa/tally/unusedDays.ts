import type { TallyEntry } from './tally.js';

/**
 * Why a day of a tally is in no series.
 *
 * - `dayRepeated`: two entries are of the day, and nobody can tell which is right
 * - `countExceedsOf`: more were counted than there were
 * - `ofMissing`: it does not say out of how many, although others do
 */
export type UnusedDayReason = 'dayRepeated' | 'countExceedsOf' | 'ofMissing';

/** A day of a tally that is in no series, by the place of its entry, from 1. */
export interface UnusedDay {
  readonly date: string;
  readonly place: number;
  readonly why: UnusedDayReason;
  /** Of a day that is there twice: the place of its first entry. */
  readonly other?: number;
}

/** An entry as far as it could be read. */
export type ReadEntry = Partial<TallyEntry>;

/** Lists the entries that cannot be used, in their order: one for each entry, with the first reason. */
export function unusedDays(entries: readonly ReadEntry[]): UnusedDay[] {
  const first = new Map<string, number>();
  const repeated = new Set<string>();
  entries.forEach(({ date }, i) => {
    if (date === undefined) return;
    if (first.has(date)) repeated.add(date);
    else first.set(date, i + 1);
  });
  const haveOf = hasDenominators(entries);
  return entries.flatMap(({ date, count, of }, i): UnusedDay[] => {
    if (date === undefined) return [];
    const why = repeated.has(date)
      ? 'dayRepeated'
      : typeof of !== 'number'
        ? haveOf
          ? 'ofMissing'
          : null
        : count !== undefined && count > of
          ? 'countExceedsOf'
          : null;
    if (why === null) return [];
    const other = first.get(date)!;
    return [{ date, place: i + 1, why, ...(other < i + 1 && { other }) }];
  });
}

/** Tells whether any day says out of how many. */
export function hasDenominators(entries: readonly ReadEntry[]): boolean {
  return entries.some(({ of }) => typeof of === 'number');
}
