import { mustBe } from '../../core/given/mustBe.js';
import { FACTORS, type Factors } from '../factors.js';
import { FACTORS_KIND, SPREAD } from '../spcKinds.js';
import type { CenterAndSigma } from './individualsLimits.js';
import { type Spread, sigmaFor } from './spreadWithin.js';

/**
 * Gives center and sigma of ranges for a subgroup of this size: d2 sigma and d3 sigma. `null` outside 2 to 25.
 *
 * Limits: center +- 3 of these sigmas, not below 0 (D3 and D4 times the mean range).
 *
 * @example
 * rLimits({ of: 'sigma', value: 2 }, 5)
 * // => { center: 4.652, sigma: 1.728171 }
 * @see Montgomery, section 6.2
 */
export function rLimits(spread: Spread, size: number, factors: Factors = FACTORS.published): CenterAndSigma {
  mustBe(SPREAD, spread, 'rLimits', 'spread');
  mustBe('number', size, 'rLimits', 'size');
  mustBe(FACTORS_KIND, factors, 'rLimits', 'factors');
  const sigma = sigmaFor(spread, size, factors);
  const d2 = factors.d2[size - 2];
  const d3 = factors.d3[size - 2];
  if (sigma === null || d2 === undefined || d3 === undefined) return { center: null, sigma: null };
  return { center: spread.of === 'range' ? spread.value : d2 * sigma, sigma: d3 * sigma };
}
