/** A count whose chances are known by how that of one number follows from that of the number before. */
export interface CountByChance {
  readonly mean: number;
  readonly deviation: number;
  /** The largest number it can be. */
  readonly most: number;
  /** The chance of a number, divided by that of the number before it. */
  ratio(count: number): number;
}

/** So many of a share: the number of `n` that are counted where each is with this chance. */
export function binomial(n: number, share: number): CountByChance {
  return {
    mean: n * share,
    deviation: Math.sqrt(n * share * (1 - share)),
    most: n,
    ratio: (count) => ((n - count + 1) * share) / (count * (1 - share)),
  };
}

/** So many events: their number where so many are expected. */
export function poisson(expected: number): CountByChance {
  return {
    mean: expected,
    deviation: Math.sqrt(expected),
    most: Number.POSITIVE_INFINITY,
    ratio: (count) => expected / count,
  };
}

/** What lies further from the mean than so many deviations adds less than 1e-18. */
const FAR = 10;

/**
 * Gives limits of a count between whole numbers: for each chance one below which it lies with less than that chance, and one
 * above which it does. A count is beyond a limit exactly where counts as far out as it come with less than the chance.
 *
 * The lower limit is that of Spiegelhalter, who reads between whole numbers; the upper is its mirror, so that counting those with
 * and those without something gives the same answer. The chances of all counts near the mean are added up, so they are exact
 * to about 13 digits whatever the size.
 *
 * @param chances - above 0 and below 0.5
 * @see spiegelhalter-2005, appendix A.1.1
 */
export function tailLimits(
  { mean, deviation, most, ratio }: CountByChance,
  chances: readonly number[],
): { readonly lower: number; readonly upper: number }[] {
  const reach = FAR * deviation + 40;
  const first = Math.max(0, Math.floor(mean - reach));
  const last = Math.min(most, Math.ceil(mean + reach));
  const mode = Math.min(last, Math.max(first, Math.floor(mean)));
  // The chance of each count against that of the likeliest, so that nothing overflows.
  const weights = new Float64Array(last - first + 1);
  weights[mode - first] = 1;
  for (let k = mode + 1; k <= last; k++) weights[k - first] = weights[k - 1 - first]! * ratio(k);
  for (let k = mode; k > first; k--) weights[k - 1 - first] = weights[k - first]! / ratio(k);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return chances.map((chance) => ({
    lower: first + tailAt(weights, chance * total, 0, 1),
    upper: first + tailAt(weights, chance * total, weights.length - 1, -1),
  }));
}

/** Goes inward from an end until the sum is enough, and back by the part of the last weight that is too much. */
function tailAt(weights: Float64Array, enough: number, end: number, inward: 1 | -1): number {
  let k = end;
  let sum = weights[k]!;
  while (sum < enough) {
    k += inward;
    sum += weights[k]!;
  }
  return k - inward * Math.min(1, Math.max(0, (sum - enough) / weights[k]!));
}
