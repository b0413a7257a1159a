/**
 * Gives the middle number, or the exact mean of the two middle ones; `null` for none.
 *
 * Takes whole numbers and numbers with one decimal.
 */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  if (low === undefined || high === undefined) return null;
  if (low === high) return low;
  // Whole numbers halve exactly; tenths are added as whole numbers and divided once.
  if (Number.isInteger(low) && Number.isInteger(high)) return low + (high - low) / 2;
  return (Math.round(low * 10) + Math.round(high * 10)) / 20;
}

/** A ratio of two counts, the second above zero. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Gives the middle of exact fractions as a percentage, rounded once, half up, to one decimal; `null` for none.
 *
 * The middle of two is their exact mean: percentages that were rounded before would move it.
 */
export function medianPercent(fractions: readonly Fraction[]): number | null {
  const exact = fractions
    .map(({ numerator, denominator }) => [BigInt(numerator), BigInt(denominator)] as const)
    .sort((a, b) => Number(a[0] * b[1] - b[0] * a[1]));
  const half = exact.length >> 1;
  const [low, high] = [exact[exact.length % 2 === 0 ? half - 1 : half], exact[half]];
  if (!low || !high) return null;
  // (a/b + c/d) / 2 = (ad + cb) / 2bd; tenths of a percent, half up
  const above = (low[0] * high[1] + high[0] * low[1]) * 1000n;
  const below = 2n * low[1] * high[1];
  return Number((2n * above + below) / (2n * below)) / 10;
}
