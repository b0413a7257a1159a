import { mustBe } from '../../core/given/mustBe.js';
import { c4Of } from '../c4Of.js';
import { FACTORS, type Factors } from '../factors.js';
import { FACTORS_KIND, SPREAD } from '../spcKinds.js';
import type { CenterAndSigma } from './individualsLimits.js';
import { type Spread, sigmaFor } from './spreadWithin.js';

/**
 * Gives center and sigma of standard deviations for a subgroup of this size: c4 sigma, and sigma sqrt(1 - c4 squared).
 *
 * A pooled standard deviation is drawn as it is. Limits: center +- 3 of these sigmas, not below 0 (B3 and B4).
 *
 * @example
 * sLimits({ of: 'sigma', value: 2 }, 5)
 * // => { center: 1.8799712059732505, sigma: 0.6824282121303913 }
 * @see Montgomery, section 6.3
 */
export function sLimits(spread: Spread, size: number, factors: Factors = FACTORS.published): CenterAndSigma {
  mustBe(SPREAD, spread, 'sLimits', 'spread');
  mustBe('number', size, 'sLimits', 'size');
  mustBe(FACTORS_KIND, factors, 'sLimits', 'factors');
  const c4 = c4Of(size);
  const sigma = sigmaFor(spread, size, factors);
  if (c4 === null || sigma === null) return { center: null, sigma: null };
  return {
    center: spread.of === 'standardDeviation' ? spread.value : c4 * sigma,
    sigma: sigma * Math.sqrt(1 - c4 * c4),
  };
}
