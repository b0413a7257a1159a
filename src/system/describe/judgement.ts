import type { Profile } from '../profile/profile.js';
import type { SystemAnswer } from '../words/systemAnswer.js';
import type { SystemOptions } from './systemOptions.js';
import type { SystemThresholdId } from './systemThresholds.js';

/** Something of a profile that was counted, to be held against a threshold. */
export interface SystemCount {
  readonly threshold: SystemThresholdId;
  /** How many there are for sure. */
  readonly counted: number;
  /** How many there may be if all that is not known is there; `null` where the profile sets no bound. */
  readonly possible: number | null;
  /** Places of the profile that were counted; the list or answer that says so where nothing was. */
  readonly places: readonly (readonly (string | number)[])[];
  /** Places of the profile that would tell more. */
  readonly open: readonly (readonly (string | number)[])[];
}

/** Counts what one criterion rests on. */
export type SystemJudge = (profile: Profile, options: SystemOptions) => readonly SystemCount[];

/** Counts the yes of a question in the section of practices; an answer left out is not known. */
export function countPractice(
  { practices }: Profile,
  practice: keyof NonNullable<Profile['practices']>,
  threshold: SystemThresholdId = 'practice',
): SystemCount {
  const answer = practices?.[practice] ?? 'unknown';
  const place = [['practices', practice]];
  return {
    threshold,
    counted: answer === 'yes' ? 1 : 0,
    possible: answer === 'no' ? 0 : 1,
    places: answer === 'unknown' ? [] : place,
    open: answer === 'unknown' ? place : [],
  };
}

/**
 * Counts the rows of a list, those of one key once.
 *
 * A list with rows is taken as whole. A list left out or empty is not known: an empty one may mean that nobody has
 * filled it in.
 */
export function countRows<Row>(
  threshold: SystemThresholdId,
  section: keyof Profile,
  rows: readonly Row[] | null | undefined,
  answerOf: (row: Row) => SystemAnswer,
  keyOf?: (row: Row) => string,
): SystemCount {
  if (!rows || rows.length === 0) {
    return { threshold, counted: 0, possible: null, places: [], open: [[section]] };
  }
  const judged = rows.map((row, place) => ({
    answer: answerOf(row),
    key: keyOf ? keyOf(row) : String(place),
    place: [section, place],
  }));
  const sure = judged.filter(({ answer }) => answer === 'yes');
  const open = judged.filter(({ answer }) => answer === 'unknown');
  return {
    threshold,
    counted: keysOf(sure),
    possible: keysOf([...sure, ...open]),
    places: sure.length + open.length > 0 ? sure.map(({ place }) => place) : [[section]],
    open: open.map(({ place }) => place),
  };
}

/** Adds counts up; one without a bound leaves the sum without. Places of nothing are kept where all is nothing. */
export function sumOf(threshold: SystemThresholdId, counts: readonly SystemCount[]): SystemCount {
  const found = counts.filter(({ counted }) => counted > 0);
  return {
    threshold,
    counted: found.reduce((sum, { counted }) => sum + counted, 0),
    possible: counts.reduce<number | null>(
      (sum, { possible }) => (sum === null || possible === null ? null : sum + possible),
      0,
    ),
    places: eachOnce((found.length > 0 ? found : counts).flatMap(({ places }) => places)),
    open: eachOnce(counts.flatMap(({ open }) => open)),
  };
}

function eachOnce(paths: SystemCount['places']): SystemCount['places'] {
  return [...new Map(paths.map((path) => [path.join('.'), path])).values()];
}

function keysOf(rows: readonly { readonly key: string }[]): number {
  return new Set(rows.map(({ key }) => key)).size;
}
