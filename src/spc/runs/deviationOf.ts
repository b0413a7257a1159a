import { mustBe } from '../../core/given/mustBe.js';
import { meanOf } from './meanOf.js';
import { wholeScale } from './wholeScale.js';

/**
 * Gives the standard deviation (n - 1) without the gaps (`NaN`); of decimals it does not depend on where they lie.
 *
 * `null` for fewer than two values.
 *
 * @example
 * deviationOf([2, 4, 6])
 * // => 2
 * @example
 * deviationOf([0.1, 0.3]) === deviationOf([1.1, 1.3])
 * // => true
 */
export function deviationOf(values: ArrayLike<number>): number | null {
  mustBe('numbers', values, 'deviationOf', 'values');
  const scale = wholeScale(values);
  return (scale === null ? null : deviationOfDecimals(values, scale)) ?? deviationOfAny(values);
}

/** From whole distances to the first value: n times their squares, less the square of their sum, is exact. */
function deviationOfDecimals(values: ArrayLike<number>, scale: number): number | null {
  let first = Number.NaN;
  let sum = 0;
  let squares = 0;
  let size = 0;
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]!)) continue;
    const whole = Math.round(values[i]! * scale);
    if (size === 0) first = whole;
    const distance = whole - first;
    sum += distance;
    squares += distance * distance;
    size++;
  }
  // One quotient of whole numbers, rounded once. The square of the sum is never larger than the term before it.
  const over = size * squares - sum * sum;
  const under = size * (size - 1) * scale * scale;
  const reach = Math.max(size * squares, under, 2 * Math.abs(first));
  return size > 1 && reach <= Number.MAX_SAFE_INTEGER ? Math.sqrt(over / under) : null;
}

function deviationOfAny(values: ArrayLike<number>): number | null {
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
