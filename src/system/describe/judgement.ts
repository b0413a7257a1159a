import type { Profile } from '../profile/profile.js';
import type { SupportTier } from '../words/supportTiers.js';
import type { SystemAnswer } from '../words/systemAnswer.js';
import type { SystemOptions } from './systemOptions.js';
import type { SystemThresholdId } from './systemThresholds.js';

/** Where something is in a profile, step by step. */
export type SystemPath = readonly (string | number)[];

/** Something of a profile that was counted, to be held against a threshold. */
export interface SystemCount {
  readonly threshold: SystemThresholdId;
  /** The tier of support that it is about; left out where it is about the whole. */
  readonly tier?: SupportTier;
  /** Thresholds that each thing had to reach in order to be counted. */
  readonly marks?: readonly SystemThresholdId[];
  /** How many there are for sure. */
  readonly counted: number;
  /** How many there may be if all that is not known is there; `null` where the profile sets no bound. */
  readonly possible: number | null;
  /** Places of the profile that were counted; the list or answer that says so where nothing was. */
  readonly places: readonly SystemPath[];
  /** Places of the profile that would tell more. */
  readonly open: readonly SystemPath[];
}

/** Counts what one criterion rests on. */
export type SystemJudge = (profile: Profile, options: SystemOptions) => readonly SystemCount[];

/** One thing that is asked of a system, in words and as a function that counts. */
export interface SystemCriterion {
  /** What is the case where there is enough. */
  readonly label: string;
  readonly judge: SystemJudge;
}

/** One thing that may count. */
export interface Judged {
  readonly answer: SystemAnswer;
  /** Things of one key count once. */
  readonly key: string;
  readonly path: SystemPath;
  /** The place that would tell, where the answer is not known; the thing itself where left out. */
  readonly open?: SystemPath;
}

/** A list of the profile. One left out or empty is not known: an empty one may mean that nobody has filled it in. */
export interface JudgedList {
  readonly path: SystemPath;
  readonly isThere: boolean;
}

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
 * A list with rows is taken as whole.
 *
 * @param tellOf - the field of a row that would tell, where its answer is not known
 */
export function countRows<Row>(
  threshold: SystemThresholdId,
  section: keyof Profile,
  rows: readonly Row[] | null | undefined,
  answerOf: (row: Row) => SystemAnswer,
  keyOf?: (row: Row) => string,
  tellOf?: (row: Row) => string | null,
): SystemCount {
  const judged = (rows ?? []).map((row, place): Judged => {
    const [path, field] = [[section, place], tellOf?.(row)];
    const key = keyOf ? keyOf(row) : String(place);
    return { answer: answerOf(row), key, path, ...(field && { open: [...path, field] }) };
  });
  return countJudged(threshold, judged, [{ path: [section], isThere: judged.length > 0 }]);
}

/** Counts things of one list or several. */
export function countJudged(
  threshold: SystemThresholdId,
  judged: readonly Judged[],
  lists: readonly JudgedList[],
): SystemCount {
  const sure = judged.filter(({ answer }) => answer === 'yes');
  const unsure = judged.filter(({ answer }) => answer === 'unknown');
  const missing = lists.filter(({ isThere }) => !isThere);
  const silent = sure.length + unsure.length > 0 ? [] : lists.filter(({ isThere }) => isThere);
  return {
    threshold,
    counted: keysOf(sure),
    possible: missing.length > 0 ? null : keysOf([...sure, ...unsure]),
    places: [...sure, ...silent].map(({ path }) => path),
    open: eachOnce([...missing.map(({ path }) => path), ...unsure.map(({ path, open = path }) => open)]),
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

/** Names each place once. */
export function eachOnce(paths: readonly SystemPath[]): readonly SystemPath[] {
  return [...new Map(paths.map((path) => [path.join('.'), path])).values()];
}

function keysOf(judged: readonly Judged[]): number {
  return new Set(judged.map(({ key }) => key)).size;
}
