import { rankSumChance } from './chance/rankSumChance.js';
import { ROUNDING } from './chance/rounding.js';
import { signOf } from './chance/signOf.js';
import { type StepBesideSlope, stepBesideSlope } from './chance/stepBesideSlope.js';
import { studentTail } from './chance/studentTail.js';
import { doubtOf } from './evidenceDoubt.js';
import type { StudyComparison } from './studyComparison.js';
import { FEWEST } from './studyFacts.js';
import type { StudyLearning } from './studyLearning.js';

/**
 * What speaks for another level since the change, and what against it.
 *
 * How often this is wrong, by lengths of the two sides, is in the guide to PDSA cycles.
 *
 * @see proposal p18; mann-whitney-1947
 */
export interface StudyEvidence {
  /** Which way the values since lie from those before, by their ranks; `null` where neither way. */
  readonly direction: 'up' | 'down' | null;
  /** How likely luck alone puts the values since so far in that direction, from 0 to 1; at most 0.05 is needed. */
  readonly chance: number;
  /**
   * Which test gave the chance; the greater chance of two decides.
   *
   * - `rankSum`: all orders of the values counted, ties with the mean of their ranks.
   * - `rankSumNear`: the same where there are too many orders to count, by Student's t on the ranks.
   * - `meansOfNeighbors`: the difference of the means against what is left, with neighbors that are alike worth less.
   */
  readonly test: 'rankSum' | 'rankSumNear' | 'meansOfNeighbors';
  /** Correlation of neighbors around the mean of their side (lag 1); `null` where no value of a side differs. */
  readonly lag: number | null;
  /** Slope from one point to the next that both sides share. */
  readonly slope: number;
  /** Slope of the values before alone. */
  readonly slopeBefore: number;
  /** The part of the difference of the means that the slope, carried on, makes, from 0 to 1; `null` without a difference. */
  readonly slopePart: number | null;
  /** Values on both sides that count. */
  readonly before: number;
  readonly after: number;
  /**
   * Looks that may have been taken since the third value, one a value. The chance is that of this look alone; the limits are so
   * that over eighteen looks noise is taken for a change at most about once in ten.
   */
  readonly looks: number;
  /** Whether the chart begins a phase at the change or cuts off earlier values, perhaps as somebody saw them: the chance knows nothing of that. */
  readonly isSplit: boolean;
  /**
   * What keeps a change from being shown; `null` where it is shown.
   *
   * - `cumulative`: each value holds those before it, so a steady process climbs.
   * - `looksCumulative`: nobody has said what the values are, and they climb as if each held those before it.
   * - `shrinks`: the denominator leaves out everyone who was counted before, so a steady process climbs.
   * - `luck`: luck alone does as much too often.
   * - `neighbors`: it would be rare, but neighbors are too much alike.
   * - `slope`: the values rise or fall on both sides, and no step shows beside that.
   * - `slopePossible`: no slope shows, but so few values cannot exclude one.
   * - `learningModel`: the values since lie elsewhere, but students were taught in another way since, which may be why.
   */
  readonly doubt:
    | 'cumulative'
    | 'looksCumulative'
    | 'shrinks'
    | 'luck'
    | 'neighbors'
    | 'slope'
    | 'slopePossible'
    | 'learningModel'
    | null;
}

/** The greatest correlation that is reckoned with: beyond it one side is one value. */
const GREATEST_LAG = 0.95;

/** Weighs what speaks for another level since a change; `null` with fewer than three values on one of the sides. */
export function studyEvidence(
  { before, after, unfit }: StudyComparison,
  isSplit: boolean,
  learning: StudyLearning | null,
): StudyEvidence | null {
  if (before.length < FEWEST || after.length < FEWEST) return null;
  const [old, since] = [before.map(({ value }) => value), after.map(({ value }) => value)];
  const { higher, lower, isExact } = rankSumChance(old, since);
  const byRanks = Math.min(higher, lower);
  const direction = Math.abs(higher - lower) < ROUNDING ? null : higher < lower ? 'up' : 'down';
  const fit = stepBesideSlope(before, after);
  const byMeans = chanceOfMeans(direction, fit, old.length + since.length);
  const chance = Math.max(byRanks, byMeans);
  const counts = { before: before.length, after: after.length };
  return {
    direction,
    chance,
    test: byMeans > byRanks ? 'meansOfNeighbors' : isExact ? 'rankSum' : 'rankSumNear',
    lag: fit.lag,
    slope: fit.slope,
    slopeBefore: fit.slopeBefore,
    slopePart: fit.difference === 0 ? null : Math.min(Math.max(fit.bySlope / fit.difference, 0), 1),
    ...counts,
    looks: after.length - FEWEST + 1,
    isSplit,
    doubt:
      unfit ??
      doubtOf(direction, byRanks, chance, fit, counts) ??
      (learning?.differs ? 'learningModel' : null),
  };
}

/**
 * The chance of a difference between means, where each value resembles the one before it: they are worth fewer values.
 *
 * 0 where no neighbors are alike: then the ranks alone say it.
 */
function chanceOfMeans(
  direction: StudyEvidence['direction'],
  { lag, differenceErrors }: StepBesideSlope,
  size: number,
): number {
  if (direction === null || lag === null || lag <= 0) return 0;
  const alike = Math.min(lag, GREATEST_LAG);
  return studentTail((signOf(direction) * differenceErrors) / Math.sqrt((1 + alike) / (1 - alike)), size - 2);
}
