import type { ObjectKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { MOVING_RANGE_OPTIONS } from './limits.js';
import { meanMovingRange } from './meanMovingRange.js';
import { quotients } from './quotients.js';

/** Center and sigma of the plain chart. */
const CENTER_AND_SIGMA: ObjectKind = {
  says: 'center and sigma: pass what a function of limits gives',
  has: {},
  mayHave: { center: 'number', sigma: 'number' },
};

/**
 * Gives the sigma of z = (ratio - center) / (unit sigma / sqrt(denominator)) from its moving ranges: 1 where months differ
 * by chance alone, more where they differ more. `null` without moving ranges.
 *
 * Limits of the primed charts are those of the plain ones stretched by it.
 *
 * @example
 * sigmaOfZ([20, 30, 24], [100, 100, 100], { center: 0.25, sigma: 0.4 }, { screenAt: null, d2: 1.128 })
 * // => 1.7730496453900706
 * @see laney-2002
 */
export function sigmaOfZ(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  plain: { readonly center: number; readonly sigma: number },
  options: { readonly screenAt: number | null; readonly d2: number },
): number | null {
  mustBe('numbers', numerators, 'sigmaOfZ', 'numerators');
  mustBe('numbers', denominators, 'sigmaOfZ', 'denominators');
  mustBe(CENTER_AND_SIGMA, plain, 'sigmaOfZ', 'plain');
  const { screenAt, d2 } = readOptions<{ readonly screenAt: number | null; readonly d2: number }>(
    options,
    MOVING_RANGE_OPTIONS,
    'sigmaOfZ',
  );
  const { center, sigma } = plain;
  const distances = quotients(numerators, denominators);
  for (let i = 0; i < distances.length; i++) {
    const n = denominators[i]!;
    // 0 / 0 and 3 / 0 have no z: a gap, which removes the moving ranges on both sides of it.
    distances[i] = n > 0 ? (distances[i]! - center) * Math.sqrt(n) : Number.NaN;
  }
  // z is the distance over sigma; the screen does not depend on scale, so one division at the end will do.
  const range = meanMovingRange(distances, screenAt);
  return range === null ? null : range / sigma / d2;
}
