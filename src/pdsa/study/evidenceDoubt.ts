import { ROUNDING } from './chance/rounding.js';
import { signOf } from './chance/signOf.js';
import type { StepBesideSlope } from './chance/stepBesideSlope.js';
import { studentTail } from './chance/studentTail.js';
import type { StudyEvidence } from './studyEvidence.js';

/** The greatest chance by luck with which a change is shown. See proposal p18. */
const MOST_CHANCE = 0.05;

// In standard errors, chosen by simulation: test/simulations/verdicts.mjs. See proposal p18.
const STEP_BESIDE_SLOPE = { of: 1.34, overFreedom: 0.3 };
const SLOPE_THAT_SHOWS = 1.75;
const STEP_BESIDE_SUCH_SLOPE = 2;

/** Chance with which the values since may lie beyond the slope of those before, carried on. See proposal p18. */
const BEYOND_SLOPE_BEFORE = 0.001;

/** Gives what in the numbers keeps a change from being shown; `null` where it is shown. */
export function doubtOf(
  direction: StudyEvidence['direction'],
  byRanks: number,
  chance: number,
  { slopeErrors, stepErrors, beyondBeforeErrors }: StepBesideSlope,
  { before, after }: Pick<StudyEvidence, 'before' | 'after'>,
): StudyEvidence['doubt'] {
  const isRare = (value: number) => value <= MOST_CHANCE + ROUNDING;
  if (direction === null || !isRare(byRanks)) return 'luck';
  if (!isRare(chance)) return 'neighbors';
  const sign = signOf(direction);
  const slopeShows = sign * slopeErrors > SLOPE_THAT_SHOWS;
  const { of, overFreedom } = STEP_BESIDE_SLOPE;
  const needed = slopeShows ? STEP_BESIDE_SUCH_SLOPE : of + overFreedom / (before + after - 3);
  const beyond = studentTail(sign * beyondBeforeErrors, before - 2);
  if (sign * stepErrors > needed || beyond < BEYOND_SLOPE_BEFORE) return null;
  return slopeShows ? 'slope' : 'slopePossible';
}
