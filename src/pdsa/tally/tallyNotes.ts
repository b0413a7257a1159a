import type { SeriesNote } from '../../spc/series/series.js';
import type { TallyPeriod } from './tallyPeriods.js';

/** Says of a period what a reader of its number must know: counted in part, or on days without school. */
export function notesOf({ x, schoolDays, counted, entries }: TallyPeriod): SeriesNote[] {
  const value = entries.reduce((total, { count }) => total + count, 0);
  const beside = entries.length - counted;
  const notes: SeriesNote[] = [];
  if (entries.length > 0 && counted < schoolDays)
    notes.push({ x, why: 'partlyCounted', periods: counted, outOf: schoolDays, value });
  if (beside > 0) notes.push({ x, why: 'withoutSchool', periods: beside, value });
  return notes;
}
