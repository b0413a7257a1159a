import { mayBe, mustBe } from '../../core/given/mustBe.js';
import { meanOf } from '../runs/meanOf.js';
import { medianOf } from '../runs/medianOf.js';

/** Median of a geometric variable, in means: ln 2, rounded as is customary. */
// biome-ignore lint/suspicious/noApproximativeNumericConstant: the rounded figure is the convention
const MEDIAN_PER_MEAN = 0.693;

/**
 * Gives the lines of a G chart: the median as center, and limits from the mean: mean +- 3 sqrt(mean (mean + 1)), not below 0.
 *
 * The counts are skewed, so the mean would give runs of low values for no reason; the median does not. A
 * mean that is given is drawn as 0.693 times itself.
 *
 * @example
 * gLimits([4, 9, 2, 5])
 * // => { center: 4.5, mean: 5, sigma: 5.477225575051661 }
 * @see Benneyan, Health Care Management Science 2001;4:305-318
 */
export function gLimits(
  counts: ArrayLike<number>,
  given: number | null = null,
): { readonly center: number | null; readonly mean: number | null; readonly sigma: number | null } {
  mustBe('numbers', counts, 'gLimits', 'counts');
  mayBe('number', given, 'gLimits', 'given');
  const mean = given ?? meanOf(counts);
  return {
    center: given === null ? medianOf(counts) : MEDIAN_PER_MEAN * given,
    mean,
    sigma: mean === null ? null : Math.sqrt(mean * (mean + 1)),
  };
}
