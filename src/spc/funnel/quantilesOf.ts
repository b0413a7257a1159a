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
 * Gives the counts below which a count lies with these chances, between whole numbers: the smallest whole number that is
 * enough, less the part of its own chance that is too much.
 *
 * The chances of all counts near the mean are added up, so they are exact to about 13 digits whatever the size.
 *
 * @param chances - above 0 and below 1, in rising order
 * @see spiegelhalter-2005, appendix A.1.1
 */
export function quantilesOf(
  { mean, deviation, most, ratio }: CountByChance,
  chances: readonly number[],
): number[] {
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
  const quantiles: number[] = [];
  let k = 0;
  let sum = weights[0]!;
  for (const chance of chances) {
    while (sum < chance * total && k < weights.length - 1) sum += weights[++k]!;
    const excess = (sum - chance * total) / weights[k]!;
    quantiles.push(first + k - Math.min(1, Math.max(0, excess)));
  }
  return quantiles;
}
