import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { meanOf } from '../runs/meanOf.js';
import { c4Of } from './c4Of.js';
import { FACTORS, type Factors } from './factors.js';
import { type Limits, SUBGROUP_OPTIONS, SUBGROUPS, type SubgroupOptions } from './limits.js';
import { commonSize } from './npLimits.js';
import { type Spread, sigmaFor, spreadWithin } from './spreadWithin.js';
import type { SubgroupColumns } from './subgroups.js';

/**
 * Gives center and sigma of standard deviations for subgroups of one size: c4 sigma, and sigma sqrt(1 - c4 squared).
 *
 * A pooled standard deviation is drawn as it is. Limits: center +- 3 of these sigmas, not below 0 (B3 and B4). A center
 * that is given is the mean standard deviation, and sigma follows from it.
 *
 * @example
 * sLimits({ counts: [5, 5], means: [10, 12], standardDeviations: [2, 3], ranges: [5, 7] }).center
 * // => 2.5
 * @see montgomery-2012, section 6.3
 */
export function sLimits(subgroups: SubgroupColumns, options?: SubgroupOptions | null): Limits {
  mustBe(SUBGROUPS, subgroups, 'sLimits', 'subgroups');
  const chosen = readOptions<SubgroupOptions>(options, SUBGROUP_OPTIONS, 'sLimits');
  const {
    sigmaFrom = 'meanOrPooled',
    factors = FACTORS.published,
    size = commonSize(subgroups.counts),
    center,
  } = chosen;
  const spread: Spread =
    typeof center === 'number'
      ? { of: 'standardDeviation', value: center }
      : spreadWithin(subgroups, sigmaFrom, factors);
  const limits = deviationLimits(spread, size, factors);
  // Through a factor and back the mean deviation would be off by a rounding.
  const isMean =
    spread.of === 'sigma' && sigmaFrom === 'standardDeviations' && commonSize(subgroups.counts) === size;
  return isMean && limits.center !== null
    ? { ...limits, center: meanOf(subgroups.standardDeviations) }
    : limits;
}

/** Gives the lines of standard deviations of subgroups of one size. */
export function deviationLimits(spread: Spread, size: number | null, factors: Factors): Limits {
  const c4 = size === null ? null : c4Of(size);
  const sigma = size === null ? null : sigmaFor(spread, size, factors);
  if (c4 === null || sigma === null) return { center: null, sigma: null, per: 'point' };
  return {
    center: spread.of === 'standardDeviation' ? spread.value : c4 * sigma,
    sigma: sigma * Math.sqrt(1 - c4 * c4),
    per: 'point',
  };
}
