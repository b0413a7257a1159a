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
