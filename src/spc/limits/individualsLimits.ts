import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { meanOf } from '../runs/meanOf.js';
import { type Limits, MOVING_RANGE_OPTIONS, type MovingRangeOptions } from './limits.js';
import { meanMovingRange } from './meanMovingRange.js';

/**
 * Gives center and sigma of an I chart (XmR): the mean, and the mean moving range over d2 = 1.128. `NaN` marks a gap.
 *
 * For one measurement a month. Limits: mean +- 3 / 1.128 times the mean moving range (2.66 in rounded form).
 *
 * @example
 * individualsLimits([40, 44, 42, 45, 41])
 * // => { center: 42.4, sigma: 2.8812056737588656, per: 'point' }
 * @see wheeler-2000; montgomery-2012, section 6.4
 */
export function individualsLimits(values: ArrayLike<number>, options?: MovingRangeOptions | null): Limits {
  mustBe('numbers', values, 'individualsLimits', 'values');
  const {
    screenAt = 3.267,
    d2 = 1.128,
    center = null,
  } = readOptions<MovingRangeOptions>(options, MOVING_RANGE_OPTIONS, 'individualsLimits');
  const range = meanMovingRange(values, screenAt);
  return { center: center ?? meanOf(values), sigma: range === null ? null : range / d2, per: 'point' };
}
