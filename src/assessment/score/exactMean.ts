import { roundRatio } from '../../core/ratio.js';
import type { InstrumentBand } from '../instrument/instrument.js';

/** A mean that is not yet rounded: a sum of whole numbers and how many they are. */
export interface ExactMean {
  readonly sum: number;
  readonly n: number;
}

/**
 * Rounds a mean once, half up, to tenths: 29 is 2.9. `null` for a mean of nothing.
 *
 * The quotient is never a float, so that 39 of 20 (1.95) is 2.0 and 56 of 19 (2.947) is 2.9.
 *
 * @see proposal s05: floor((20 * sum + n) / (2 * n))
 */
export function tenthsOf({ sum, n }: ExactMean): number | null {
  return roundRatio(sum, n, 10);
}

/** Rounds the mean of means once, half up, to tenths; exact however many means there are. */
export function tenthsOfMeans(means: readonly ExactMean[]): number | null {
  if (means.length === 0 || means.some(({ n }) => n === 0)) return null;
  const [numerator, denominator] = meanOfMeans(means);
  return Number((20n * numerator + denominator) / (2n * denominator));
}

/** Gives the mean of means as a fraction. */
export function meanOfMeans(means: readonly ExactMean[]): readonly [numerator: bigint, denominator: bigint] {
  let numerator = 0n;
  let denominator = 1n;
  for (const { sum, n } of means) {
    numerator = numerator * BigInt(n) + BigInt(sum) * denominator;
    denominator *= BigInt(n);
  }
  return [numerator, denominator * BigInt(means.length)];
}

/** Finds the band of a rounded score; bands are ordered, and the last one that begins at or below it counts. */
export function bandOf(bands: readonly InstrumentBand[], tenths: number | null): string | null {
  let band: string | null = null;
  if (tenths !== null) for (const { id, fromTenths } of bands) if (fromTenths <= tenths) band = id;
  return band;
}
