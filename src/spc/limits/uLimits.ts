import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { LIMIT_OPTIONS, type LimitOptions, type Limits } from './limits.js';
import { ratioOf } from './ratioOf.js';

/**
 * Gives center and unit sigma of a U chart: all events over all units, and its square root. Limits of a point lie at
 * center +- 3 sigma / sqrt(its units), not below 0.
 *
 * @example
 * uLimits([3, 5, 4], [100, 110, 90])
 * // => { center: 0.04, sigma: 0.2, per: 'unit' }
 * @see montgomery-2012, section 7.3
 */
export function uLimits(
  events: ArrayLike<number>,
  units: ArrayLike<number>,
  options?: LimitOptions | null,
): Limits {
  mustBe('numbers', events, 'uLimits', 'events');
  mustBe('numbers', units, 'uLimits', 'units');
  const { center: given = null } = readOptions<LimitOptions>(options, LIMIT_OPTIONS, 'uLimits');
  const center = given ?? ratioOf(events, units);
  return { center, sigma: center === null ? null : Math.sqrt(center), per: 'unit' };
}
