import { mayBe, mustBe } from '../../core/given/mustBe.js';
import type { CenterAndSigma } from './individualsLimits.js';
import { ratioOf } from './ratioOf.js';

/**
 * Gives center and unit sigma of a U chart: all events over all units, and its square root. Limits of a point lie at
 * center +- 3 sigma / sqrt(its units), not below 0.
 *
 * @example
 * uLimits([3, 5, 4], [100, 110, 90])
 * // => { center: 0.04, sigma: 0.2 }
 * @see Montgomery, section 7.3
 */
export function uLimits(
  events: ArrayLike<number>,
  units: ArrayLike<number>,
  given: number | null = null,
): CenterAndSigma {
  mustBe('numbers', events, 'uLimits', 'events');
  mustBe('numbers', units, 'uLimits', 'units');
  mayBe('number', given, 'uLimits', 'given');
  const center = given ?? ratioOf(events, units);
  return { center, sigma: center === null ? null : Math.sqrt(center) };
}
