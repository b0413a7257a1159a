import { mustBe } from '../../core/given/mustBe.js';
import { CENTER_AND_SIGMA } from '../spcKinds.js';
import type { CenterAndSigma } from './individualsLimits.js';

/**
 * Gives center and sigma of an NP chart for a group of this size: n p and sqrt(n p (1 - p)), with p and sqrt(p (1 - p)) of
 * `pLimits`. Limits at 3 sigma, within 0 and n.
 *
 * @example
 * npLimits({ center: 0.2, sigma: 0.4 }, 25)
 * // => { center: 5, sigma: 2 }
 * @see Montgomery, section 7.2
 */
export function npLimits(plain: CenterAndSigma, size: number): CenterAndSigma {
  mustBe(CENTER_AND_SIGMA, plain, 'npLimits', 'plain');
  mustBe('number', size, 'npLimits', 'size');
  const { center, sigma } = plain;
  return {
    center: center === null ? null : size * center,
    sigma: sigma === null ? null : Math.sqrt(size) * sigma,
  };
}
