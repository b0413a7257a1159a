import { daysBetween } from '../../core/instant.js';
import type { OnBreach } from '../../form/breaches.js';
import { checkReference } from '../context/checkReference.js';
import type { ReadyContext } from '../context/pdsaContext.js';
import type { Tally } from './tally.js';
import {
  tallyCountExceedsOf,
  tallyDayInFuture,
  tallyDayRepeated,
  tallyDaysFarApart,
  tallyOfMissing,
  tallyOfZero,
} from './tallyRules.js';
import { type ReadEntry, unusedDays } from './unusedDays.js';

/** A tally as far as it could be read. */
export type ReadTally = Partial<Omit<Tally, 'entries'>> & { readonly entries?: readonly ReadEntry[] };

/** Judges a tally as far as it could be read. What the context does not say is not judged. */
export function judgeTally(
  { id, measureId, entries = [] }: ReadTally,
  { asOf, measures }: ReadyContext,
  onBreach: OnBreach,
): void {
  const at = (place: number, field: string) => ['entries', place - 1, field];
  checkReference('measure', measureId, measures, ['measureId'], onBreach, id ? `tally ${id}` : 'tally');
  for (const { date: day, place, why, other } of unusedDays(entries)) {
    const { count, of } = entries[place - 1]!;
    // Of days that are there twice, the later entry names both.
    if (why === 'dayRepeated') {
      if (other !== undefined) onBreach(tallyDayRepeated, at(place, 'date'), { other, place, day });
    } else if (why === 'ofMissing') onBreach(tallyOfMissing, at(place, 'of'), { day });
    else onBreach(tallyCountExceedsOf, at(place, 'count'), { day, count: count!, of: of! });
  }
  entries.forEach(({ date: day, count, of }, i) => {
    if (day === undefined) return;
    if (of === 0 && count === 0) onBreach(tallyOfZero, at(i + 1, 'of'), { day });
    if (asOf !== undefined && day > asOf)
      onBreach(tallyDayInFuture, at(i + 1, 'date'), { place: i + 1, day });
  });
  const inOrder = [...entries.entries()]
    .flatMap(([i, { date }]) => (date === undefined ? [] : [{ date, place: i + 1 }]))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.place - b.place));
  inOrder.forEach(({ date: day }, i) => {
    const next = inOrder[i + 1];
    if (next && daysBetween(day, next.date) > YEAR)
      onBreach(tallyDaysFarApart, at(next.place, 'date'), { day, next: next.date });
  });
}

const YEAR = 366;
