import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Cohort } from '../../network/cohorts/cohort.js';
import type { LearningModels } from '../../network/learningModels/learningModels.js';
import type { Registry } from '../../network/organizations/organization.js';
import type { SeriesFacts, SeriesSpan } from '../../spc/series/series.js';
import { learningOfTally } from './learningOfTally.js';
import { type SchoolDays, schoolDayOf } from './schoolDay.js';
import type { Tally } from './tally.js';
import { TALLIES, TALLY_SERIES_OPTIONS } from './tallyKinds.js';
import { notesOf } from './tallyNotes.js';
import { type TallyPeriod, tallyPeriods } from './tallyPeriods.js';
import { hasDenominators, type UnusedDay, unusedDays } from './unusedDays.js';

export type { SchoolDays };

/** One day or week of a series; `y` is `null` for a gap. */
export interface TallyObservation {
  /** A day such as `2020-11-05`, or a week such as `2020-W45`. */
  readonly x: string;
  readonly y: number | null;
  /** Out of how many, where the tally says it. */
  readonly n?: number;
}

/** What a team counted, over time, with what it is: ready for `analyzeChart` and `suggestChart`. */
export interface TallySeries extends SeriesFacts {
  /** That of the measure, else that of the tally. */
  readonly id: string;
  readonly label: string;
  readonly kind: 'share' | 'count';
  readonly organization: string | null;
  readonly observations: readonly TallyObservation[];
  /** Days that are in no period, and why; only where there are some. */
  readonly leftOut?: readonly UnusedDay[];
}

/** By what a tally is put together, and when there is school. */
export interface TallySeriesOptions {
  /** Default: `week`, a week from Monday to Sunday as ISO 8601 numbers it. */
  readonly by?: 'day' | 'week';
  /** The first day. Left out: the first that was counted. */
  readonly from?: string;
  /** The last day. Left out: the last that was counted. */
  readonly to?: string;
  /** Days without school, beside Saturdays and Sundays, such as the `holidays` of a cohort and `{ from, to }` of a vacation. */
  readonly closed?: SchoolDays;
  /** The only days of school, in place of Monday to Friday. In a stretch `{ from, to }` Saturdays and Sundays are none. */
  readonly schoolDays?: SchoolDays;
  /**
   * How students were taught: the series then has it under `learning`, for the organization of the tallies, else for the
   * district of the record.
   */
  readonly learningModels?: LearningModels | readonly LearningModels[];
  /** With `learningModels`: the codes, holidays and words of the collaborative. */
  readonly cohort?: Cohort;
  /** With `learningModels`: tells the districts of schools where the codes do not. */
  readonly registry?: Registry;
}

/**
 * Makes the series of a tally by day or by week; of several tallies of one measure, such as one file a week, all their days
 * are put together.
 *
 * The number of a week is the sum of its days, and `n` the sum of what they are out of. A day or week without school is
 * left out and is no gap; one of school without any count is a gap (`null`), never zero. A week of which only some days
 * of school were counted is kept, and so is a count on a day without school; `notes` says so. `spans` has the days that were counted, so that `studyResult` can place
 * a change in mid-week. Days that cannot be used are named under `leftOut`.
 *
 * @throws RangeError for tallies of several measures or organizations, which are no one series
 * @see proposal p19
 * @example
 * tallySeries({ entries: [
 *   { date: '2020-11-03', count: 14, of: 22 }, { date: '2020-11-05', count: 15, of: 20 }, { date: '2020-11-09', count: 18, of: 21 },
 * ] }).observations
 * // => [{ x: '2020-W45', y: 29, n: 42 }, { x: '2020-W46', y: 18, n: 21 }]
 */
export function tallySeries(
  tallies: Tally | readonly Tally[],
  options?: TallySeriesOptions | null,
): TallySeries {
  const all: readonly Tally[] = Array.isArray(tallies) ? tallies : [tallies as Tally];
  mustBe(TALLIES, all, 'tallySeries', 'tallies');
  const chosen = readOptions(options, TALLY_SERIES_OPTIONS, 'tallySeries');
  const { by = 'week', from, to, closed, schoolDays } = chosen;
  const measureId = theOnly(all, 'measureId');
  const organization = theOnly(all, 'organization');
  const entries = all.flatMap((tally) => tally.entries);
  const leftOut = unusedDays(entries);
  const unused = new Set(leftOut.map(({ place }) => place));
  const used = entries.filter((_, i) => !unused.has(i + 1));
  // A day that cannot be used was counted all the same: its period is a gap.
  const far = new Set(leftOut.filter(({ why }) => why === 'farAway').map(({ place }) => place));
  const dates = entries.flatMap(({ date }, i) => (far.has(i + 1) ? [] : [date])).sort();
  const ends = [from ?? dates[0] ?? to, to ?? dates.at(-1) ?? from] as const;
  const periods =
    ends[0] === undefined || ends[1] === undefined
      ? []
      : tallyPeriods(
          used.filter(({ date }) => date >= ends[0]! && date <= ends[1]!),
          { by, from: ends[0], to: ends[1], isSchoolDay: schoolDayOf({ schoolDays, closed }) },
        );
  const isShare = hasDenominators(entries);
  const { id, what, ofWhat } = headOf(all);
  const notes = periods.flatMap(notesOf);
  const spans = by === 'week' ? periods.flatMap(spanOf) : [];
  const learning = learningOfTally(periods, organization, chosen);
  return {
    id: measureId ?? id ?? 'tally',
    label: what ?? measureId ?? id ?? 'Tally',
    kind: isShare ? 'share' : 'count',
    organization,
    ...(measureId !== null && { measureId }),
    window: 'period',
    unit: by,
    reset: null,
    denominator: isShare ? { of: ['of'], says: ofWhat ?? 'what was counted under "of"' } : null,
    observations: periods.map((period) => observationOf(period, isShare)),
    ...(notes.length > 0 && { notes }),
    ...(spans.length > 0 && { spans }),
    ...(learning && { learning }),
    ...(leftOut.length > 0 && { leftOut }),
  };
}

function observationOf({ x, entries }: TallyPeriod, isShare: boolean): TallyObservation {
  if (entries.length === 0) return { x, y: null };
  const sum = (key: 'count' | 'of') => entries.reduce((total, entry) => total + (entry[key] ?? 0), 0);
  return { x, y: sum('count'), ...(isShare && { n: sum('of') }) };
}

function spanOf({ x, entries }: TallyPeriod): SeriesSpan[] {
  const [first, last] = [entries[0], entries.at(-1)];
  return first && last ? [{ x, from: first.date, to: last.date }] : [];
}

/** What the tallies say of themselves: of each word the first that is said. */
function headOf(all: readonly Tally[]): Pick<Tally, 'id' | 'what' | 'ofWhat'> {
  const said = (key: 'id' | 'what' | 'ofWhat') => all.find((tally) => tally[key])?.[key];
  return { id: said('id'), what: said('what'), ofWhat: said('ofWhat') };
}

function theOnly(all: readonly Tally[], key: 'measureId' | 'organization'): string | null {
  const [only = null, ...others] = new Set(all.map((tally) => tally[key] ?? null));
  if (others.length > 0)
    throw new RangeError(`tallySeries: the tallies differ in ${key}; make a series of each.`);
  return only;
}
