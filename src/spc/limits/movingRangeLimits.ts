import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { meanOf } from '../runs/meanOf.js';
import type { LimitOptions, Limits } from './limits.js';

/** How the mean moving range becomes its upper limit: D4 times itself. Default 3.267. */
export interface RangeLimitOptions extends LimitOptions {
  readonly d4?: number;
}

/** Lines of moving ranges: the upper limit as it is printed; the lower limit is 0. */
export interface RangeLimits extends Limits {
  readonly upper: number | null;
}

const RANGE_LIMIT_OPTIONS = {
  d4: 'number',
  center: { orNull: 'number' },
} as const satisfies Record<keyof RangeLimitOptions, OptionKind>;

/**
 * Gives center and upper limit of an MR chart: the mean moving range, and D4 = 3.267 times it; the lower limit is 0.
 *
 * `ranges` are the moving ranges, `NaN` for a gap. The inner lines lie at a third and two thirds of the upper limit.
 *
 * @example
 * movingRangeLimits([4, 2, 3, 4])
 * // => { center: 3.25, sigma: 2.4559166666666665, per: 'point', upper: 10.61775 }
 * @see montgomery-2012, section 6.4
 */
export function movingRangeLimits(
  ranges: ArrayLike<number>,
  options?: RangeLimitOptions | null,
): RangeLimits {
  mustBe('numbers', ranges, 'movingRangeLimits', 'ranges');
  const { d4 = 3.267, center: given = null } = readOptions<RangeLimitOptions>(
    options,
    RANGE_LIMIT_OPTIONS,
    'movingRangeLimits',
  );
  const center = given ?? meanOf(ranges);
  const upper = center === null ? null : d4 * center;
  return {
    center,
    sigma: center === null || upper === null ? null : (upper - center) / 3,
    per: 'point',
    upper,
  };
}
