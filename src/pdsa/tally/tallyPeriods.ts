import { isIsoDate } from '../../core/instant.js';
import { isoWeekOf } from '../../core/isoWeek.js';
import type { TallyEntry } from './tally.js';

/** A day or a week with the days of school in it, and the entries of those that were counted. */
export interface TallyPeriod {
  readonly x: string;
  /** Days of school, whether or not they were counted. */
  readonly schoolDays: number;
  /** Those of them that were counted. */
  readonly counted: number;
  /** In the order of their days; also those of days without school. */
  readonly entries: readonly TallyEntry[];
}

/** Which periods are wanted. */
export interface PeriodsWanted {
  readonly by: 'day' | 'week';
  readonly from: string;
  readonly to: string;
  readonly isSchoolDay: (date: string) => boolean;
}

/**
 * Lists the days or weeks from one day to another, in order. Those without school are left out, unless something was
 * counted in them. Of the first and the last week all days count, also those beyond the ends.
 */
export function tallyPeriods(
  entries: readonly TallyEntry[],
  { by, from, to, isSchoolDay }: PeriodsWanted,
): TallyPeriod[] {
  const entryOf = new Map(entries.map((entry) => [entry.date, entry]));
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const isByWeek = by === 'week';
  const start = isByWeek ? first - daysSinceMonday(first) : first;
  const end = isByWeek ? last + 6 - daysSinceMonday(last) : last;
  const periods: TallyPeriod[] = [];
  for (let day = start; day <= end; ) {
    const next = isByWeek ? day + 7 : day + 1;
    const dates: string[] = [];
    for (; day < next; day++) dates.push(dateOf(day));
    // A week at the ends of the calendar has days that cannot be written.
    const days = dates.filter(isIsoDate);
    const ofSchool = days.filter(isSchoolDay);
    const within = days.flatMap((date) => entryOf.get(date) ?? []);
    if (ofSchool.length === 0 && within.length === 0) continue;
    periods.push({
      x: isByWeek ? isoWeekOf(days[0]!) : days[0]!,
      schoolDays: ofSchool.length,
      counted: ofSchool.filter((date) => entryOf.has(date)).length,
      entries: within,
    });
  }
  return periods;
}

const DAY = 86_400_000;

function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The first day of 1970 was a Thursday. */
function daysSinceMonday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
