import { mustBe } from '../../core/given/mustBe.js';

/**
 * Gives the longest run that is still expected among useful points: log2 of their number, rounded, plus 3. `null` for none.
 *
 * A longer run is a signal (Anhøj rule 1).
 *
 * @example
 * longestRunMax(24)
 * // => 8
 * @see Schilling, Mathematics Magazine 2012;85:141-149; Anhøj and Olesen, PLoS ONE 2014;9(11):e113825
 */
export function longestRunMax(useful: number): number | null {
  mustBe('points', useful, 'longestRunMax', 'useful');
  return useful > 0 ? Math.round(Math.log2(useful)) + 3 : null;
}
