import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { MOVING_RANGE_SETTINGS } from '../spcKinds.js';
import type { CenterAndSigma } from './individualsLimits.js';
import type { MovingRangeSettings } from './movingRangeSettings.js';
import { pLimits } from './pLimits.js';
import { sigmaOfZ } from './sigmaOfZ.js';

/** Lines of a primed chart: those of the plain chart, and the sigma of z that stretches them. */
export interface PrimedLimits extends CenterAndSigma {
  readonly sigmaZ: number | null;
}

/**
 * Gives center, unit sigma and sigma of z of a P' chart. Limits of a point lie at p +- 3 sigma sigmaZ / sqrt(its
 * denominator), within 0 and 1.
 *
 * For shares of large groups, where the P chart takes every month for a signal.
 *
 * @example
 * pPrimeLimits([200, 310, 240], [1000, 1000, 1000])
 * // => { center: 0.25, sigma: 0.4330127018922193, sigmaZ: 5.826835718140066 }
 * @see Laney, Quality Engineering 2002;14:531-537
 */
export function pPrimeLimits(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  settings?: MovingRangeSettings | null,
): PrimedLimits {
  mustBe('numbers', numerators, 'pPrimeLimits', 'numerators');
  mustBe('numbers', denominators, 'pPrimeLimits', 'denominators');
  const {
    screenAt = 3.267,
    d2 = 1.128,
    center: given = null,
  } = readOptions<MovingRangeSettings>(settings, MOVING_RANGE_SETTINGS, 'pPrimeLimits');
  const { center, sigma } = pLimits(numerators, denominators, given);
  const sigmaZ =
    center === null || !sigma
      ? null
      : sigmaOfZ(numerators, denominators, { center, sigma }, { screenAt, d2 });
  return { center, sigma, sigmaZ };
}
