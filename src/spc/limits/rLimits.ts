import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { meanOf } from '../runs/meanOf.js';
import { FACTORS, type Factors } from './factors.js';
import { type Limits, SUBGROUP_OPTIONS, SUBGROUPS, type SubgroupOptions } from './limits.js';
import { commonSize } from './npLimits.js';
import { type Spread, sigmaFor, spreadWithin } from './spreadWithin.js';
import type { SubgroupColumns } from './subgroups.js';

/**
 * Gives center and sigma of ranges for subgroups of one size: d2 sigma and d3 sigma. `null` outside 2 to 25, and where
 * sizes differ and no `size` is given.
 *
 * Limits: center +- 3 of these sigmas, not below 0 (D3 and D4 times the mean range). A center that is given is the mean
 * range, and sigma follows from it.
 *
 * @example
 * rLimits({ counts: [5, 5], means: [10, 12], standardDeviations: [2, 3], ranges: [5, 7] })
 * // => { center: 6, sigma: 2.2289393809114357, per: 'point' }
 * @see montgomery-2012, section 6.2
 */
export function rLimits(subgroups: SubgroupColumns, options?: SubgroupOptions | null): Limits {
  mustBe(SUBGROUPS, subgroups, 'rLimits', 'subgroups');
  const chosen = readOptions<SubgroupOptions>(options, SUBGROUP_OPTIONS, 'rLimits');
  const {
    sigmaFrom = 'ranges',
    factors = FACTORS.published,
    size = commonSize(subgroups.counts),
    center,
  } = chosen;
  const spread: Spread =
    typeof center === 'number' ? { of: 'range', value: center } : spreadWithin(subgroups, sigmaFrom, factors);
  const limits = rangeLimits(spread, size, factors);
  // Through a factor and back the mean range would be off by a rounding.
  const isMean = spread.of === 'sigma' && sigmaFrom === 'ranges' && commonSize(subgroups.counts) === size;
  return isMean && limits.center !== null ? { ...limits, center: meanOf(subgroups.ranges) } : limits;
}

/** Gives the lines of ranges of subgroups of one size. */
export function rangeLimits(spread: Spread, size: number | null, factors: Factors): Limits {
  const sigma = size === null ? null : sigmaFor(spread, size, factors);
  const d2 = factors.d2[size! - 2];
  const d3 = factors.d3[size! - 2];
  if (sigma === null || d2 === undefined || d3 === undefined)
    return { center: null, sigma: null, per: 'point' };
  return { center: spread.of === 'range' ? spread.value : d2 * sigma, sigma: d3 * sigma, per: 'point' };
}
