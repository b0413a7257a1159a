import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { meanOf } from '../runs/meanOf.js';
import { MR_SETTINGS } from '../spcKinds.js';

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
  settings?: { readonly d4?: number; readonly center?: number | null } | null,
): { readonly center: number | null; readonly upper: number | null } {
  mustBe('numbers', ranges, 'movingRangeLimits', 'ranges');
  const { d4 = 3.267, center = null } = readOptions<{
    readonly d4?: number;
    readonly center?: number | null;
  }>(settings, MR_SETTINGS, 'movingRangeLimits');
  const mean = center ?? meanOf(ranges);
  return { center: mean, upper: mean === null ? null : d4 * mean };
}
