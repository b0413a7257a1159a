import { mustBe } from '../../core/given/mustBe.js';
import { wholeScale } from './wholeScale.js';

/**
 * Gives the mean without the gaps (`NaN`); of decimals it is the mean on paper, rounded once.
 *
 * Equal values have that value itself as their mean, and groups of decimals with one mean have it to the last bit, so
 * that points on the center line are known to lie on it. `null` where there is no value.
 *
 * @example
 * meanOf([0.3, 0.3, 0.3])
 * // => 0.3
 * @example
 * meanOf([0.1, 0.2, 0.3])
 * // => 0.2
 */
export function meanOf(values: ArrayLike<number>): number | null {
  mustBe('numbers', values, 'meanOf', 'values');
  const scale = wholeScale(values);
  return (scale === null ? null : meanOfDecimals(values, scale)) ?? correctedMean(values);
}

function meanOfDecimals(values: ArrayLike<number>, scale: number): number | null {
  let sum = 0;
  let size = 0;
  let reach = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    const whole = Math.round(value * scale);
    sum += whole;
    reach += Math.abs(whole);
    size++;
  }
  // Up to here no addition has been rounded.
  return size > 0 && reach <= Number.MAX_SAFE_INTEGER ? sum / (size * scale) : null;
}

/** The mean, corrected once by the mean of what is left over; that of equal values is the value itself. */
function correctedMean(values: ArrayLike<number>): number | null {
  let sum = 0;
  let size = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    sum += value;
    size++;
  }
  if (size === 0) return null;
  const mean = sum / size;
  let rest = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isNaN(value)) rest += value - mean;
  }
  return mean + rest / size;
}
