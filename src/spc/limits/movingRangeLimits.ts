import { meanOf } from '../runs/meanOf.js';

/**
 * Gives center and upper limit of an MR chart: the mean moving range, and D4 = 3.267 times it; the lower limit is 0.
 *
 * `ranges` are the moving ranges, `NaN` for a gap. The inner lines lie at a third and two thirds of the upper limit.
 *
 * @example
 * movingRangeLimits([4, 2, 3, 4])
 * // => { center: 3.25, upper: 10.61775 }
 * @see Montgomery, section 6.4
 */
export function movingRangeLimits(
  ranges: ArrayLike<number>,
  { d4 = 3.267, center = null }: { readonly d4?: number; readonly center?: number | null } = {},
): { readonly center: number | null; readonly upper: number | null } {
  const mean = center ?? meanOf(ranges);
  return { center: mean, upper: mean === null ? null : d4 * mean };
}
