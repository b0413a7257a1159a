import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { MOVING_RANGE_OPTIONS, type MovingRangeOptions } from './limits.js';
import type { PrimedLimits } from './pPrimeLimits.js';
import { sigmaOfZ } from './sigmaOfZ.js';
import { uLimits } from './uLimits.js';

/**
 * Gives center, sigma of a unit and sigma of z of a U' chart. Limits of a point lie at u +- 3 sigma / sqrt(its units),
 * not below 0.
 *
 * For events of large groups, where the U chart takes every month for a signal.
 *
 * @example
 * uPrimeLimits([30, 50, 40], [1000, 1100, 900]).center
 * // => 0.04
 * @see laney-2002
 */
export function uPrimeLimits(
  events: ArrayLike<number>,
  units: ArrayLike<number>,
  options?: MovingRangeOptions | null,
): PrimedLimits {
  mustBe('numbers', events, 'uPrimeLimits', 'events');
  mustBe('numbers', units, 'uPrimeLimits', 'units');
  const {
    screenAt = 3.267,
    d2 = 1.128,
    center: given = null,
  } = readOptions<MovingRangeOptions>(options, MOVING_RANGE_OPTIONS, 'uPrimeLimits');
  const { center, sigma } = uLimits(events, units, { center: given });
  const sigmaZ =
    center === null || !sigma ? null : sigmaOfZ(events, units, { center, sigma }, { screenAt, d2 });
  return { center, sigma: sigma === null || sigmaZ === null ? null : sigma * sigmaZ, per: 'unit', sigmaZ };
}
