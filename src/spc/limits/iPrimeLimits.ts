import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { meanOf } from '../runs/meanOf.js';
import { FACTORS } from './factors.js';
import { type Limits, MOVING_RANGE_OPTIONS, type MovingRangeOptions } from './limits.js';
import { quotients } from './quotients.js';
import { ratioOf } from './ratioOf.js';

/**
 * Gives center and unit sigma of an I' chart; limits of a point lie at center +- 3 sigma / sqrt(its denominator).
 *
 * Each value is a numerator over the amount of data behind it. The center is the sum of numerators over
 * the sum of denominators. Each moving range is brought to the scale of one unit by its two
 * denominators: |difference| / sqrt((1 / n1 + 1 / n2) / 2).
 *
 * @example
 * iPrimeLimits([90, 130, 66], [30, 40, 20])
 * // => { center: 3.1777777777777776, sigma: 0.7630630950066964, per: 'unit' }
 * @see taylor-2017
 */
export function iPrimeLimits(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  options?: MovingRangeOptions | null,
): Limits {
  mustBe('numbers', numerators, 'iPrimeLimits', 'numerators');
  mustBe('numbers', denominators, 'iPrimeLimits', 'denominators');
  const {
    screenAt = FACTORS.published.d4OfIPrime,
    d2 = FACTORS.exact.d2[0],
    center = null,
  } = readOptions<MovingRangeOptions>(options, MOVING_RANGE_OPTIONS, 'iPrimeLimits');
  const range = screenedMean(unitRanges(numerators, denominators), screenAt);
  return {
    center: center ?? ratioOf(numerators, denominators),
    sigma: range === null ? null : range / d2,
    per: 'unit',
  };
}

/** Moving ranges as they would be with denominators of 1; the first place is a gap. */
function unitRanges(numerators: ArrayLike<number>, denominators: ArrayLike<number>): Float64Array {
  const ranges = new Float64Array(numerators.length).fill(Number.NaN);
  const quotient = quotients(numerators, denominators);
  for (let i = 1; i < ranges.length; i++) {
    const [before, now] = [denominators[i - 1]!, denominators[i]!];
    const change = Math.abs(quotient[i]! - quotient[i - 1]!);
    if (before > 0 && now > 0) ranges[i] = change / Math.sqrt((1 / before + 1 / now) / 2);
  }
  return ranges;
}

function screenedMean(ranges: Float64Array, screenAt: number | null): number | null {
  const mean = meanOf(ranges);
  if (screenAt === null || mean === null) return mean;
  return meanOf(ranges.filter((range) => range < screenAt * mean));
}
