import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { meanOf } from '../runs/meanOf.js';
import { medianOf } from '../runs/medianOf.js';
import { LIMIT_OPTIONS, type LimitOptions, type Limits } from './limits.js';

/** Median of a geometric variable, in means: ln 2, rounded as is customary. */
// biome-ignore lint/suspicious/noApproximativeNumericConstant: the rounded figure is the convention
const MEDIAN_PER_MEAN = 0.693;

/** Lines of skewed counts: the median as center, and limits about the mean. */
export interface SkewedLimits extends Limits {
  readonly mean: number | null;
}

/**
 * Gives the lines of a G chart: the median as center, and limits from the mean: mean +- 3 sqrt(mean (mean + 1)), not below 0.
 *
 * The counts are skewed, so the mean would give runs of low values for no reason; the median does not. A
 * center that is given is taken for the mean, and drawn as 0.693 times itself.
 *
 * @example
 * gLimits([4, 9, 2, 5])
 * // => { center: 4.5, mean: 5, sigma: 5.477225575051661, per: 'point' }
 * @see benneyan-2001
 */
export function gLimits(counts: ArrayLike<number>, options?: LimitOptions | null): SkewedLimits {
  mustBe('numbers', counts, 'gLimits', 'counts');
  const { center: given = null } = readOptions<LimitOptions>(options, LIMIT_OPTIONS, 'gLimits');
  const mean = given ?? meanOf(counts);
  return {
    center: given === null ? medianOf(counts) : MEDIAN_PER_MEAN * given,
    mean,
    sigma: mean === null ? null : Math.sqrt(mean * (mean + 1)),
    per: 'point',
  };
}
