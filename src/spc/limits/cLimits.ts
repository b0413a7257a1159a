import { mayBe, mustBe } from '../../core/given/mustBe.js';
import { meanOf } from '../runs/meanOf.js';
import type { CenterAndSigma } from './individualsLimits.js';

/**
 * Gives center and sigma of a C chart: the mean count and its square root (Poisson). Limits at 3 sigma, not below 0.
 *
 * For events a month where the number that could happen is about the same every month.
 *
 * @example
 * cLimits([7, 12, 9, 8])
 * // => { center: 9, sigma: 3 }
 * @see Montgomery, section 7.3
 */
export function cLimits(counts: ArrayLike<number>, given: number | null = null): CenterAndSigma {
  mustBe('numbers', counts, 'cLimits', 'counts');
  mayBe('number', given, 'cLimits', 'given');
  const center = given ?? meanOf(counts);
  return { center, sigma: center === null ? null : Math.sqrt(center) };
}
