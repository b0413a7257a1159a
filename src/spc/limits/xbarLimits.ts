import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { weightedMean } from '../runs/weightedMean.js';
import { FACTORS, type Factors } from './factors.js';
import { type Limits, SUBGROUP_OPTIONS, SUBGROUPS, type SubgroupOptions } from './limits.js';
import { commonSize } from './npLimits.js';
import { type Spread, sigmaFor, spreadWithin } from './spreadWithin.js';
import type { SubgroupColumns } from './subgroups.js';

/**
 * Gives center and sigma of an Xbar chart for subgroups of one size: the mean of all values, and sigma / sqrt(size).
 *
 * Sigma comes from the spread within subgroups, never from that between them. It is `null` for subgroups of one, and
 * where sizes differ and no `size` is given.
 *
 * @example
 * xbarLimits({ counts: [4, 4], means: [10, 12], standardDeviations: [3, 4], ranges: [7, 9] }, { sigmaFrom: 'ranges' })
 * // => { center: 11, sigma: 1.9426906265177268, per: 'point' }
 * @see montgomery-2012, sections 6.2 and 6.3
 */
export function xbarLimits(subgroups: SubgroupColumns, options?: SubgroupOptions | null): Limits {
  mustBe(SUBGROUPS, subgroups, 'xbarLimits', 'subgroups');
  const chosen = readOptions<SubgroupOptions>(options, SUBGROUP_OPTIONS, 'xbarLimits');
  const {
    sigmaFrom = 'meanOrPooled',
    factors = FACTORS.published,
    size = commonSize(subgroups.counts),
  } = chosen;
  const center = chosen.center ?? weightedMean(subgroups.means, subgroups.counts);
  return meanLimits(center, spreadWithin(subgroups, sigmaFrom, factors), size, factors);
}

/** Gives the lines of means of subgroups of one size. */
export function meanLimits(
  center: number | null,
  spread: Spread,
  size: number | null,
  factors: Factors,
): Limits {
  const sigma = size === null || size < 2 ? null : sigmaFor(spread, size, factors);
  return { center, sigma: sigma === null ? null : sigma / Math.sqrt(size!), per: 'point' };
}
