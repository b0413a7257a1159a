import { mustBe } from '../../core/given/mustBe.js';
import { meanOf } from '../runs/meanOf.js';
import { sumOf } from '../runs/sumOf.js';
import { weightedMean } from '../runs/weightedMean.js';
import { c4Of } from './c4Of.js';
import { FACTORS, type Factors } from './factors.js';
import { FACTORS_KIND, SIGMA_SOURCE, SUBGROUPS } from './limits.js';
import type { SigmaSource } from './sigmaSource.js';
import type { SubgroupColumns } from './subgroups.js';

/**
 * A measure of the spread within subgroups: sigma itself, or a mean standard deviation or range, which
 * become sigma by the factor (c4 or d2) of a subgroup's size.
 */
export interface Spread {
  readonly of: 'sigma' | 'standardDeviation' | 'range';
  readonly value: number | null;
}

/**
 * Gives the spread within subgroups from the chosen source; subgroups of one are left out. `null` where none is left.
 *
 * @example
 * spreadWithin({ counts: [5, 5], means: [10, 12], standardDeviations: [2, 3], ranges: [5, 7] }, 'ranges')
 * // => { of: 'sigma', value: 2.579535683576956 }
 * @see montgomery-2012, sections 6.2 and 6.3; burr-1969, for unequal sizes
 */
export function spreadWithin(
  subgroups: SubgroupColumns,
  from: SigmaSource,
  factors: Factors = FACTORS.published,
): Spread {
  mustBe(SUBGROUPS, subgroups, 'spreadWithin', 'subgroups');
  mustBe(SIGMA_SOURCE, from, 'spreadWithin', 'from');
  mustBe(FACTORS_KIND, factors, 'spreadWithin', 'factors');
  if (from === 'ranges') return meanOfRatios(subgroups.ranges, subgroups.counts, (n) => factors.d2[n - 2]);
  if (from === 'standardDeviations') {
    return meanOfRatios(subgroups.standardDeviations, subgroups.counts, c4Of);
  }
  const { counts, standardDeviations, allCounts = counts } = subgroups;
  if (from === 'meanOrPooled' && haveOneSize(allCounts)) {
    return { of: 'standardDeviation', value: meanOf(standardDeviations) };
  }
  const degrees = Array.from(counts, (count) => Math.max(0, count - 1));
  // An empty subgroup has no degrees of freedom; the convention of qicharts2 takes one away for it.
  const empty = from === 'meanOrPooled' ? Array.from(counts).filter((count) => count === 0).length : 0;
  const pooled = pool(standardDeviations, degrees, empty);
  if (pooled === null || from !== 'pooledUnbiased') return { of: 'standardDeviation', value: pooled };
  return { of: 'sigma', value: pooled / c4Of(sumOf(degrees) + 1)! };
}

function meanOfRatios(
  values: ArrayLike<number>,
  counts: ArrayLike<number>,
  factorOf: (size: number) => number | null | undefined,
): Spread {
  const ratios = Float64Array.from(values, (value, i) => value / (factorOf(counts[i]!) ?? Number.NaN));
  return { of: 'sigma', value: meanOf(ratios) };
}

function haveOneSize(counts: ArrayLike<number>): boolean {
  return Array.from(counts).every((count) => count === counts[0]);
}

/** The root of the variances weighted by their degrees of freedom, `lost` of which are taken away. */
function pool(deviations: ArrayLike<number>, degrees: readonly number[], lost: number): number | null {
  const squares = Float64Array.from(deviations, (deviation) => deviation ** 2);
  const variance = weightedMean(squares, degrees);
  const all = sumOf(degrees);
  if (variance === null || !(all > lost)) return null;
  return Math.sqrt(lost === 0 ? variance : (variance * all) / (all - lost));
}

/** Gives sigma for a subgroup of this size; `null` where the factor or the spread is undefined. */
export function sigmaFor({ of, value }: Spread, size: number, factors: Factors): number | null {
  const factor = of === 'sigma' ? 1 : of === 'range' ? factors.d2[size - 2] : c4Of(size);
  return value === null || !factor ? null : value / factor;
}
