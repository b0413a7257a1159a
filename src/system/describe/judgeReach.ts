import type { Profile } from '../profile/profile.js';
import { schoolsOf } from '../profile/schoolsOf.js';
import { SUPPORT_FREQUENCIES } from '../words/profileWords.js';
import type { SupportTier } from '../words/supportTiers.js';
import { answerOfAll, type SystemAnswer } from '../words/systemAnswer.js';
import { limitOf } from './degrees.js';
import { countJudged, eachOnce, type SystemCount, type SystemPath } from './judgement.js';
import { bySaid } from './judgeTier.js';
import type { SystemOptions } from './systemOptions.js';
import { SIZE_PLACES, systemSize } from './systemSize.js';
import type { SystemThresholdId } from './systemThresholds.js';
import { type TierRow, type TierRows, tierRows } from './tierRows.js';

/** What is asked of a tier: students reached in a year and places at one time in percent of all, and times a year. */
const ASKED = {
  tier1: { students: 'studentsTier1', places: 'placesTier1', times: 'timesTier1' },
  tier2: { students: 'studentsTier2', places: 'placesTier2', times: 'timesTier2' },
  tier3: { students: 'studentsTier3', places: 'placesTier3', times: 'timesTier3' },
} as const satisfies Record<SupportTier, Record<string, SystemThresholdId>>;

/**
 * Tells how far a tier reaches: supports in most of the schools, students reached in a year, supports that come often enough,
 * and places. Only what is in force for sure counts, and what a row does not say is not known.
 */
export function judgeReach(profile: Profile, tier: SupportTier, options: SystemOptions): SystemCount[] {
  const all = tierRows(profile, tier, options);
  const { schools, students } = systemSize(profile, options);
  const { students: reached, places, times } = ASKED[tier];
  const [share, atLeast] = [markOf('schoolShare', options), markOf(times, options)];
  const wide = countWhere('wideSupports', all, 'schools', ({ row }) =>
    inShare(schoolsOf(row), schools, share),
  );
  const often = countWhere('oftenSupports', all, 'frequency', ({ row: { frequency } }) =>
    isOften(frequency, tier, atLeast),
  );
  const counts: SystemCount[] = [
    { ...wide, marks: ['schoolShare'], open: withSize(wide, schools === null && SIZE_PLACES.schools) },
    amountOf(reached, all, 'reached', ({ row }) => row.reached ?? null, true),
    { ...often, marks: [times] },
    placesOf(places, all, students),
  ];
  return counts.map((count) => bySaid(count, profile, tier, all));
}

function countWhere(
  threshold: SystemThresholdId,
  { rows, lists }: TierRows,
  field: 'schools' | 'frequency',
  answerOf: (row: TierRow) => SystemAnswer,
): SystemCount {
  const judged = rows.map((row) => {
    const [{ running, key, path }, own] = [row, answerOf(row)];
    const isSaid = row.row[field] != null;
    const open = own === 'unknown' && !isSaid ? field : row.open;
    return { answer: answerOfAll([running, own]), key, path, ...(open && { open: [...path, open] }) };
  });
  return countJudged(threshold, judged, lists);
}

/**
 * Adds up what rows say. Students may be in several, so those reached are at least those of the largest row and at most
 * all of them.
 */
function amountOf(
  threshold: SystemThresholdId,
  { rows, lists }: TierRows,
  field: string,
  amountIn: (row: TierRow) => number | null,
  isShared: boolean,
): SystemCount {
  const alive = rows.filter(({ running }) => running !== 'no');
  const sure = alive.filter((row) => row.running === 'yes' && amountIn(row) !== null);
  const open = alive.filter((row) => row.running === 'unknown' || amountIn(row) === null);
  const missing = lists.filter(({ isThere }) => !isThere).map(({ path }) => path);
  const isBounded = missing.length === 0 && alive.every((row) => amountIn(row) !== null);
  const [counted, most] = [sure, alive].map((some) => some.map((row) => amountIn(row) ?? 0)) as [
    number[],
    number[],
  ];
  const sum = (values: readonly number[]) =>
    values.reduce((all, value) => all + Math.round(value * 10), 0) / 10;
  return {
    threshold,
    counted: isShared ? counted.reduce((most, value) => Math.max(most, value), 0) : sum(counted),
    possible: isBounded ? (isShared ? Math.min(100, sum(most)) : sum(most)) : null,
    places: sure.map(({ path }) => path),
    open: eachOnce([
      ...missing,
      ...open.map((row) => {
        const tells = amountIn(row) === null ? field : row.open;
        return tells ? [...row.path, tells] : row.path;
      }),
    ]),
  };
}

/** Places in percent of the students, rounded down to tenths. */
function placesOf(threshold: SystemThresholdId, all: TierRows, students: number | null): SystemCount {
  const count = amountOf(threshold, all, 'capacity', ({ row }) => row.capacity ?? null, false);
  const { counted, possible } = count;
  if (students === null)
    return possible === 0
      ? count
      : { ...count, counted: 0, possible: null, places: [], open: withSize(count, SIZE_PLACES.students) };
  const percent = (places: number) => Math.floor((places * 1000) / students) / 10;
  return { ...count, counted: percent(counted), possible: possible === null ? null : percent(possible) };
}

function withSize({ open }: SystemCount, place: SystemPath | false): readonly SystemPath[] {
  return place ? [...open, place] : open;
}

function markOf(threshold: SystemThresholdId, { thresholds }: SystemOptions): number {
  return limitOf({ threshold }, thresholds).limit;
}

/** Tells whether so many of all schools are at least so much percent. More than all is a contradiction, and not known. */
export function inShare(some: number | null, all: number | null, percent: number): SystemAnswer {
  if (percent === 0) return 'yes';
  if (some === 0) return 'no';
  if (some === null || all === null || some > all) return 'unknown';
  return some * 100 >= percent * all ? 'yes' : 'no';
}

/** As needed is often enough where a student has a need; of what is for all it tells nothing. */
function isOften(
  frequency: keyof typeof SUPPORT_FREQUENCIES | null | undefined,
  tier: SupportTier,
  atLeast: number,
): SystemAnswer {
  if (atLeast === 0) return 'yes';
  if (!frequency) return 'unknown';
  const { timesAYear } = SUPPORT_FREQUENCIES[frequency];
  if (timesAYear === null) return tier === 'tier1' ? 'unknown' : 'yes';
  return timesAYear >= atLeast ? 'yes' : 'no';
}
