import { rankSumChance } from './chance/rankSumChance.js';
import { type StepBesideSlope, stepBesideSlope } from './chance/stepBesideSlope.js';
import { studentTail } from './chance/studentTail.js';
import type { StudyEvidence } from './study.js';
import type { StudyComparison } from './studyComparison.js';
import { FEWEST } from './studyFacts.js';

/** The greatest chance by luck with which a change is shown. See proposal p18. */
const MOST_CHANCE = 0.05;

// In standard errors, chosen by simulation: test/simulations/verdicts.mjs. See proposal p18.
const STEP_BESIDE_SLOPE = 1.36;
const SLOPE_THAT_SHOWS = 1.75;
const STEP_BESIDE_SUCH_SLOPE = 2;

/** Chance with which the values since may lie beyond the slope of those before, carried on. See proposal p18. */
const BEYOND_SLOPE_BEFORE = 0.001;

/** What chances may differ by the rounding of numbers: one in twenty is one in twenty. */
const ROUNDING = 1e-12;

/** The greatest correlation that is reckoned with: beyond it one side is one value. */
const GREATEST_LAG = 0.95;

/** Weighs what speaks for another level since a change; `null` with fewer than three values on one of the sides. */
export function studyEvidence({ before, after }: StudyComparison): StudyEvidence | null {
  if (before.length < FEWEST || after.length < FEWEST) return null;
  const [old, since] = [before.map(({ value }) => value), after.map(({ value }) => value)];
  const { higher, lower, isExact } = rankSumChance(old, since);
  const byRanks = Math.min(higher, lower);
  const direction = Math.abs(higher - lower) < ROUNDING ? null : higher < lower ? 'up' : 'down';
  const fit = stepBesideSlope(before, after);
  const byMeans = chanceOfMeans(direction, fit, old.length + since.length);
  const chance = Math.max(byRanks, byMeans);
  return {
    direction,
    chance,
    test: byMeans > byRanks ? 'meansOfNeighbors' : isExact ? 'rankSum' : 'rankSumNear',
    lag: fit.lag,
    slope: fit.slope,
    slopeBefore: fit.slopeBefore,
    slopePart: fit.difference === 0 ? null : Math.min(Math.max(fit.bySlope / fit.difference, 0), 1),
    before: before.length,
    after: after.length,
    looks: after.length - FEWEST + 1,
    doubt: doubtOf(direction, byRanks, chance, fit, before.length),
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

function doubtOf(
  direction: StudyEvidence['direction'],
  byRanks: number,
  chance: number,
  { slopeErrors, stepErrors, beyondBeforeErrors }: StepBesideSlope,
  sizeBefore: number,
): StudyEvidence['doubt'] {
  const isRare = (value: number) => value <= MOST_CHANCE + ROUNDING;
  if (direction === null || !isRare(byRanks)) return 'luck';
  if (!isRare(chance)) return 'neighbors';
  const sign = signOf(direction);
  const slopeShows = sign * slopeErrors > SLOPE_THAT_SHOWS;
  const needed = slopeShows ? STEP_BESIDE_SUCH_SLOPE : STEP_BESIDE_SLOPE;
  const beyond = studentTail(sign * beyondBeforeErrors, sizeBefore - 2);
  if (sign * stepErrors > needed || beyond < BEYOND_SLOPE_BEFORE) return null;
  return slopeShows ? 'slope' : 'slopePossible';
}

function signOf(direction: 'up' | 'down'): number {
  return direction === 'up' ? 1 : -1;
}
