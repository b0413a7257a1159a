import { greatest } from '../core/greatest.js';

/**
 * Shares out a number of places so that nobody with few wishes goes short for one with many: [100, 2, 1] of 10 get
 * [7, 2, 1]. Where places do not divide evenly, the first in line are served first: [3, 3, 3] of 2 get [1, 1, 0].
 */
export function shareOut(wishes: readonly number[], places: number): number[] {
  const served = (level: number) => wishes.reduce((sum, wish) => sum + Math.min(wish, level), 0);
  // As many for everybody as there are places for, then one more from the front.
  let level = 0;
  let above = Math.min(greatest(wishes, Number), places) + 1;
  while (above - level > 1) {
    const middle = Math.floor((level + above) / 2);
    if (served(middle) <= places) level = middle;
    else above = middle;
  }
  let left = places - served(level);
  return wishes.map((wish) => {
    const more = wish > level && left > 0 ? 1 : 0;
    left -= more;
    return Math.min(wish, level) + more;
  });
}
