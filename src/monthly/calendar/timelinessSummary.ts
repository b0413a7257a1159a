import { percentOf } from '../../core/ratio.js';
import type { Timeliness, TimelinessRow } from './timeliness.js';

/** Counts the rows of a state of timeliness, and says how many months were on time. */
export function timelinessSummary(
  rows: readonly TimelinessRow[],
): Omit<Timeliness, 'districtsKnown' | 'notCounted'> {
  const counts = { onTime: 0, late: 0, undated: 0, owed: 0, notYetDue: 0, notDue: 0 };
  for (const { state } of rows) counts[state]++;
  const denominator = counts.onTime + counts.late + counts.owed;
  const percent = percentOf(counts.onTime, denominator);
  const unanswered = rows
    .filter(({ empty }) => empty)
    .map(({ organization, month }) => ({ organization, month }));
  return { rows, counts, onTime: { numerator: counts.onTime, denominator, percent }, unanswered };
}
