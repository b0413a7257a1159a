import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { LIMIT_OPTIONS, type LimitOptions, type Limits } from './limits.js';
import { ratioOf } from './ratioOf.js';

/**
 * Gives center and unit sigma of a P chart: p = all numerators over all denominators, and sqrt(p (1 - p)). Limits of a
 * point lie at p +- 3 sigma / sqrt(its denominator), within 0 and 1.
 *
 * Where numerators exceed denominators so far that p is above 1, sigma is `null`.
 *
 * @example
 * pLimits([20, 30, 30], [100, 100, 200])
 * // => { center: 0.2, sigma: 0.4, per: 'unit' }
 * @see montgomery-2012, section 7.2
 */
export function pLimits(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  options?: LimitOptions | null,
): Limits {
  mustBe('numbers', numerators, 'pLimits', 'numerators');
  mustBe('numbers', denominators, 'pLimits', 'denominators');
  const { center: given = null } = readOptions<LimitOptions>(options, LIMIT_OPTIONS, 'pLimits');
  const center = given ?? ratioOf(numerators, denominators);
  const sigma = center === null || center > 1 ? null : Math.sqrt(center * (1 - center));
  return { center, sigma, per: 'unit' };
}
