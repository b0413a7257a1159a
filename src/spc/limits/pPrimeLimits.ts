import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { type Limits, MOVING_RANGE_OPTIONS, type MovingRangeOptions } from './limits.js';
import { pLimits } from './pLimits.js';
import { sigmaOfZ } from './sigmaOfZ.js';

/** Lines of a primed chart. Its sigma is that of the plain chart times the sigma of z, which is given too. */
export interface PrimedLimits extends Limits {
  readonly sigmaZ: number | null;
}

/**
 * Gives center, sigma of a unit and sigma of z of a P' chart. Limits of a point lie at p +- 3 sigma / sqrt(its
 * denominator), within 0 and 1.
 *
 * For shares of large groups, where the P chart takes every month for a signal.
 *
 * @example
 * pPrimeLimits([200, 310, 240], [1000, 1000, 1000])
 * // => { center: 0.25, sigma: 2.5230938777939196, per: 'unit', sigmaZ: 5.826835718140066 }
 * @see laney-2002
 */
export function pPrimeLimits(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  options?: MovingRangeOptions | null,
): PrimedLimits {
  mustBe('numbers', numerators, 'pPrimeLimits', 'numerators');
  mustBe('numbers', denominators, 'pPrimeLimits', 'denominators');
  const {
    screenAt = 3.267,
    d2 = 1.128,
    center: given = null,
  } = readOptions<MovingRangeOptions>(options, MOVING_RANGE_OPTIONS, 'pPrimeLimits');
  const { center, sigma } = pLimits(numerators, denominators, { center: given });
  const sigmaZ =
    center === null || !sigma
      ? null
      : sigmaOfZ(numerators, denominators, { center, sigma }, { screenAt, d2 });
  return { center, sigma: sigma === null || sigmaZ === null ? null : sigma * sigmaZ, per: 'unit', sigmaZ };
}
