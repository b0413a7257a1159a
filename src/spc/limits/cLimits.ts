import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { meanOf } from '../runs/meanOf.js';
import { LIMIT_OPTIONS, type LimitOptions, type Limits } from './limits.js';

/**
 * Gives center and sigma of a C chart: the mean count and its square root (Poisson). Limits at 3 sigma, not below 0.
 *
 * For events a month where the number that could happen is about the same every month.
 *
 * @example
 * cLimits([7, 12, 9, 8])
 * // => { center: 9, sigma: 3, per: 'point' }
 * @see montgomery-2012, section 7.3
 */
export function cLimits(counts: ArrayLike<number>, options?: LimitOptions | null): Limits {
  mustBe('numbers', counts, 'cLimits', 'counts');
  const { center: given = null } = readOptions<LimitOptions>(options, LIMIT_OPTIONS, 'cLimits');
  const center = given ?? meanOf(counts);
  return { center, sigma: center === null ? null : Math.sqrt(center), per: 'point' };
}
