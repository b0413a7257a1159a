/**
 * Rounds `numerator * scale / denominator` once, half up, to whole steps; exact for all safe integers.
 *
 * With scale 1000 the steps are tenths of a percent. `null` where the denominator is 0.
 *
 * @throws RangeError for anything but safe integers, and for numbers below zero
 * @example
 * roundRatio(57, 200, 100) // => 29
 */
export function roundRatio(numerator: number, denominator: number, scale: number): number | null {
  // Quotient and remainder of safe integers are exact; no float ever holds the fraction.
  // Numbers of 32 bits, which nearly all counts are, need no further test: their product with the scale is safe.
  const isPlain =
    typeof numerator === 'number' &&
    typeof denominator === 'number' &&
    typeof scale === 'number' &&
    (numerator | 0) === numerator &&
    (denominator | 0) === denominator &&
    (scale | 0) === scale;
  if (!(isPlain && numerator >= 0 && denominator > 0 && scale > 0 && scale <= 1000)) {
    return roundAnyRatio(numerator, denominator, scale);
  }
  const scaled = numerator * scale;
  const rest = scaled % denominator;
  const steps = (scaled - rest) / denominator;
  return rest >= denominator - rest ? steps + 1 : steps;
}

/**
 * Gives a percentage rounded once, half up, to one decimal; above 100 it is shown, never cut. `null` for a zero denominator.
 *
 * @throws RangeError for anything but safe integers, and for numbers below zero
 * @example
 * percentOf(354, 2149) // => 16.5
 * @example
 * percentOf(0, 0) // => null
 */
export function percentOf(numerator: number, denominator: number): number | null {
  const tenths = roundRatio(numerator, denominator, 1000);
  return tenths === null ? null : tenths / 10;
}

function roundAnyRatio(numerator: number, denominator: number, scale: number): number | null {
  // Said here, since a rate alone must cost next to nothing in a page.
  if (![numerator, denominator, scale].every((value) => typeof value === 'number'))
    throw new TypeError('A ratio takes numbers: safe integers of 0 or more.');
  if (denominator === 0) return null;
  if (
    !Number.isSafeInteger(numerator) ||
    !Number.isSafeInteger(denominator) ||
    !Number.isSafeInteger(scale) ||
    numerator < 0 ||
    denominator < 0
  ) {
    throw new RangeError('A ratio takes safe integers of 0 or more.');
  }
  const twice = 2n * BigInt(numerator) * BigInt(scale);
  const divisor = BigInt(denominator);
  return Number((twice + divisor) / (2n * divisor));
}
