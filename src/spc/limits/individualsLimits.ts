import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { meanOf } from '../runs/meanOf.js';
import { MOVING_RANGE_SETTINGS } from '../spcKinds.js';
import { meanMovingRange } from './meanMovingRange.js';
import type { MovingRangeSettings } from './movingRangeSettings.js';

/** A center line and the sigma about it; limits lie at center plus and minus 3 sigma. `null` where undefined. */
export interface CenterAndSigma {
  readonly center: number | null;
  readonly sigma: number | null;
}

/**
 * Gives center and sigma of an I chart (XmR): the mean, and the mean moving range over d2 = 1.128. `NaN` marks a gap.
 *
 * For one measurement a month. Limits: mean +- 3 / 1.128 times the mean moving range (2.66 in rounded form).
 *
 * @example
 * individualsLimits([40, 44, 42, 45, 41])
 * // => { center: 42.4, sigma: 2.8812056737588656 }
 * @see Wheeler, Understanding Variation, 1993; Montgomery, section 6.4
 */
export function individualsLimits(
  values: ArrayLike<number>,
  settings?: MovingRangeSettings | null,
): CenterAndSigma {
  mustBe('numbers', values, 'individualsLimits', 'values');
  const {
    screenAt = 3.267,
    d2 = 1.128,
    center = null,
  } = readOptions<MovingRangeSettings>(settings, MOVING_RANGE_SETTINGS, 'individualsLimits');
  const range = meanMovingRange(values, screenAt);
  return { center: center ?? meanOf(values), sigma: range === null ? null : range / d2 };
}
