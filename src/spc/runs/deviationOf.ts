import { meanOf } from './meanOf.js';

/**
 * Gives the standard deviation (n - 1) without the gaps (`NaN`). `null` for fewer than two values.
 *
 * @example
 * deviationOf([2, 4, 6])
 * // => 2
 */
export function deviationOf(values: ArrayLike<number>): number | null {
  const mean = meanOf(values);
  if (mean === null) return null;
  let squares = 0;
  let size = 0;
  for (let i = 0; i < values.length; i++) {
    const distance = values[i]! - mean;
    if (Number.isNaN(distance)) continue;
    squares += distance * distance;
    size++;
  }
  return size > 1 ? Math.sqrt(squares / (size - 1)) : null;
}
