import { mustBe } from '../../core/given/mustBe.js';

/**
 * Gives c4: the mean standard deviation of normal samples of this size, in sigmas. `null` below 2.
 *
 * sqrt(2 / (n - 1)) times gamma(n / 2) / gamma((n - 1) / 2). The ratio of the gammas follows from size to
 * size (next = (n - 1) / 2 / last), which is exact arithmetic but for the roundings.
 *
 * @throws RangeError for a size that is not a whole number
 * @example
 * c4Of(5)?.toFixed(6)
 * // => '0.939986'
 * @see montgomery-2012, section 6.3 and appendix VI
 */
export function c4Of(size: number): number | null {
  mustBe('number', size, 'c4Of', 'size');
  if (!(size >= 2)) return null;
  mustBe('whole', size, 'c4Of', 'size');
  if (size > MANY) return seriesOf(size);
  let ratio = 1 / Math.sqrt(Math.PI);
  for (let n = 2; n < size; n++) ratio = (n - 1) / 2 / ratio;
  return Math.sqrt(2 / (size - 1)) * ratio;
}

/** From here on the series is exact to the last digit, and a size without end would go on for ever. */
const MANY = 10_000;

function seriesOf(size: number): number {
  return 1 - 1 / (4 * size) - 7 / (32 * size ** 2) - 19 / (128 * size ** 3);
}
