/**
 * Gives the mean without the gaps (`NaN`), corrected once by the mean of what is left over.
 *
 * The correction makes the mean of equal values that value itself, so that points on the center line are
 * known to lie on it. `null` where there is no value.
 *
 * @example
 * meanOf([0.3, 0.3, 0.3])
 * // => 0.3
 */
export function meanOf(values: ArrayLike<number>): number | null {
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
