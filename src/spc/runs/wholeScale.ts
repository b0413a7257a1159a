/** The finest decimals that are looked for: six places. */
const FINEST = 1_000_000;

/**
 * Gives the power of ten that makes all values whole: 1 for whole numbers, 100 for hundredths. `null` where none up to a
 * million does.
 *
 * A value counts as a decimal where it is the double nearest to it, so nothing is rounded away. What is whole adds up
 * without any rounding: seven times 0.7 is 4.9 then, as on paper. `NaN`, a gap, is passed over.
 */
export function wholeScale(values: ArrayLike<number>): number | null {
  let i = 0;
  while (i < values.length && !isFraction(values[i]!)) i++;
  let scale = 1;
  for (; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    if (!isWhole(value, FINEST)) return null;
    while (!isWhole(value, scale)) scale *= 10;
  }
  return scale;
}

function isFraction(value: number): boolean {
  return Math.floor(value) !== value && !Number.isNaN(value);
}

function isWhole(value: number, scale: number): boolean {
  return Math.round(value * scale) / scale === value;
}
