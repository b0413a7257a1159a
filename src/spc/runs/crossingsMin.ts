import { mustBe } from '../../core/given/mustBe.js';

const TAIL = 0.05;

/** The largest size for which 0.5 ** size is far enough from underflow to start the sum at zero. */
const DIRECT = 1000;

/**
 * Gives the fewest crossings still expected among useful points: the 5 percent point of Binomial(useful - 1, 1/2). `null` for none.
 *
 * Fewer crossings are a signal (Anhøj rule 2).
 *
 * @example
 * crossingsMin(24)
 * // => 8
 * @see chen-2010; anhoej-2014
 */
export function crossingsMin(useful: number): number | null {
  mustBe('points', useful, 'crossingsMin', 'useful');
  if (useful < 1) return null;
  const trials = useful - 1;
  let k = trials > DIRECT ? farBelow(trials) : 0;
  let chance = trials > DIRECT ? Math.exp(logChance(trials, k)) : 0.5 ** trials;
  let sum = chance;
  // The slack keeps a sum that is 0.05 on paper from falling short in floating point.
  while (sum < TAIL * (1 - 1e-13)) {
    chance = (chance * (trials - k)) / (k + 1);
    k++;
    sum += chance;
  }
  return k;
}

/** Ten standard deviations below the mean: what lies lower adds less than 1e-22. */
function farBelow(trials: number): number {
  return Math.max(0, Math.floor(trials / 2 - 5 * Math.sqrt(trials)));
}

function logChance(trials: number, k: number): number {
  let log = -trials * Math.LN2;
  for (let i = 1; i <= k; i++) log += Math.log((trials - k + i) / i);
  return log;
}
