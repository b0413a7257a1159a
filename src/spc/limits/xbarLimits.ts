import { mayBe, mustBe } from '../../core/given/mustBe.js';
import type { SigmaSource } from '../chartOptions.js';
import type { Factors } from '../factors.js';
import { weightedMean } from '../runs/weightedMean.js';
import { FACTORS_KIND, SIGMA_SOURCE, SUBGROUPS } from '../spcKinds.js';
import { type Spread, spreadWithin } from './spreadWithin.js';
import type { SubgroupColumns } from './subgroups.js';

/**
 * Gives center and spread of an Xbar chart; limits of a point lie at center +- 3 sigma / sqrt(its size).
 *
 * The center is the mean of all values. Sigma comes from the spread within subgroups, never from that
 * between them.
 *
 * @example
 * xbarLimits({ counts: [4, 4], means: [10, 12], standardDeviations: [3, 4], ranges: [7, 9] })
 * // => { center: 11, spread: { of: 'standardDeviation', value: 3.5 } }
 * @see Montgomery, section 6.2 and 6.3
 */
export function xbarLimits(
  subgroups: SubgroupColumns,
  sigmaFrom: SigmaSource = 'meanOrPooled',
  factors?: Factors,
): { readonly center: number | null; readonly spread: Spread } {
  mustBe(SUBGROUPS, subgroups, 'xbarLimits', 'subgroups');
  mustBe(SIGMA_SOURCE, sigmaFrom, 'xbarLimits', 'sigmaFrom');
  mayBe(FACTORS_KIND, factors, 'xbarLimits', 'factors');
  const { counts, means } = subgroups;
  return { center: weightedMean(means, counts), spread: spreadWithin(subgroups, sigmaFrom, factors) };
}
