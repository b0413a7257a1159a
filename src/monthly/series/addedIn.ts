import { monthIndex, monthOf } from '../../core/reportingMonth.js';
import type { SeriesNote, SeriesNoteReason } from '../../spc/series/series.js';
import type { Measure } from '../form/measures.js';
import type { OrganizationMonth } from '../totals/districtEntries.js';

/** July and August, in which schools are closed: a number that holds them besides its own month is still that of one month. */
const SUMMER: readonly number[] = [7, 8];

/** Notes on numbers that are a sample like the others, or may be one. */
const KEPT: readonly SeriesNoteReason[] = ['holdsSummer', 'afterFall'];

/** A number of the year to date, taken apart. */
export interface Added {
  /** What the month added; `null` where that cannot be said. */
  readonly value: number | null;
  /** What was reported last before it in the same school year; 0 where nothing was. */
  readonly before: number;
  /** Only where there is something to tell. */
  readonly note?: SeriesNote;
}

/**
 * Tells what a month added to a number of the year to date: the difference from the number before it in the same school year,
 * or all of it where it is the first of that year.
 *
 * There is no value where several months of school lie in it, because the year began long before or a month between is
 * missing, and none where the number fell, as after a revision: such a month is not like the others, and a note says so. The next
 * one is counted from the lower number, and a note says where it may hold what was left out there.
 * Where nothing was added to a count that never falls, the months between had nothing either. `null` where the month
 * itself has no number.
 */
export function addedIn(
  measure: Measure,
  row: OrganizationMonth,
  rowOf: (month: string) => OrganizationMonth,
  yearStarts: number,
): Added | null {
  const { id } = measure;
  const now = row.valueAt(id);
  if (typeof now !== 'number') return null;
  const at = monthIndex(row.month);
  const first = at - ((at + 13 - yearStarts) % 12);
  const held = (month: number) => rowOf(monthOf(month)).valueAt(id);
  let from = at;
  while (from > first && typeof held(from - 1) !== 'number') from--;
  const last = from > first ? held(from - 1) : null;
  const before = typeof last === 'number' ? last : 0;
  const value = difference(now, before, measure);
  const fellFrom = typeof last === 'number' ? fallBefore(from - 1, first, last, held) : null;
  const why =
    whyApart(value, from, at, measure, last !== null) ??
    (fellFrom !== null && now > fellFrom ? 'afterFall' : null);
  if (why === null) return { value, before };
  const note = { x: row.month, why, periods: at - from + 1, value, of: id, organization: row.organization };
  return { value: KEPT.includes(why) ? value : null, before, note };
}

/**
 * Gives the number from which the one of a month fell; `null` where it did not. The next number above that may hold what the
 * low one left out by mistake, or come after a true revision.
 */
function fallBefore(
  month: number,
  first: number,
  value: number,
  held: (month: number) => unknown,
): number | null {
  for (let i = month - 1; i >= first; i--) {
    const earlier = held(i);
    if (typeof earlier === 'number') return earlier > value ? earlier : null;
  }
  return null;
}

/** Numbers of a measure have one decimal at most, and so has their difference. */
function difference(a: number, b: number, { decimals }: Measure): number {
  const scale = decimals === 1 ? 10 : 1;
  return (Math.round(a * scale) - Math.round(b * scale)) / scale;
}

function whyApart(
  value: number,
  from: number,
  at: number,
  { monotone }: Measure,
  isLater: boolean,
): SeriesNoteReason | null {
  if (value < 0) return 'fell';
  if (from === at || (value === 0 && monotone)) return null;
  for (let month = from; month < at; month++) {
    if (!SUMMER.includes((month % 12) + 1)) return isLater ? 'afterGap' : 'startsMidYear';
  }
  return 'holdsSummer';
}
