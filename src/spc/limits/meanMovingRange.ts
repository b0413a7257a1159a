import { mayBe, mustBe } from '../../core/given/mustBe.js';

/**
 * Gives the mean of the absolute differences between neighbors. A gap (`NaN`) removes the differences on both sides of it.
 *
 * With `screenAt`, differences of that many times their mean or more are left out, once, and the mean is
 * taken again. `null` where no difference is left: fewer than two neighbors, or all values equal and screened.
 *
 * @example
 * meanMovingRange([10, 12, 11, 30, 29])
 * // => 5.75
 * @see nelson-1982, for the screening
 */
export function meanMovingRange(values: ArrayLike<number>, screenAt: number | null = null): number | null {
  mustBe('numbers', values, 'meanMovingRange', 'values');
  mayBe('number', screenAt, 'meanMovingRange', 'screenAt');
  let sum = 0;
  let size = 0;
  let largest = 0;
  for (let i = 1; i < values.length; i++) {
    const range = Math.abs(values[i]! - values[i - 1]!);
    if (Number.isNaN(range)) continue;
    sum += range;
    size++;
    if (range > largest) largest = range;
  }
  if (size === 0) return null;
  const mean = sum / size;
  return screenAt === null || largest < screenAt * mean ? mean : screenedMean(values, screenAt * mean);
}

function screenedMean(values: ArrayLike<number>, screen: number): number | null {
  let sum = 0;
  let size = 0;
  for (let i = 1; i < values.length; i++) {
    const range = Math.abs(values[i]! - values[i - 1]!);
    if (!(range < screen)) continue;
    sum += range;
    size++;
  }
  return size === 0 ? null : sum / size;
}
