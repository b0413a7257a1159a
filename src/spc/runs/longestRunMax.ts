import { mustBe } from '../../core/given/mustBe.js';

/**
 * Gives the longest run that is still expected among useful points: log2 of their number, rounded, plus 3. `null` for none.
 *
 * A longer run is a signal (Anhøj rule 1).
 *
 * @example
 * longestRunMax(24)
 * // => 8
 * @see schilling-2012; anhoej-2014
 */
export function longestRunMax(useful: number): number | null {
  mustBe('points', useful, 'longestRunMax', 'useful');
  return useful > 0 ? Math.round(Math.log2(useful)) + 3 : null;
}
