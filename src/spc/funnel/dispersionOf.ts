/** The part at each end that is drawn in, so that a few units far out do not widen the limits for themselves. */
const DRAWN_IN = 0.1;

/**
 * Gives how far units lie from the target against chance alone: the mean square of their distances in standard deviations,
 * with the farthest tenth at each end drawn in to the next. `null` without units.
 *
 * @see spiegelhalter-2005, section 4
 */
export function dispersionAmong(distances: readonly number[]): number | null {
  if (distances.length === 0) return null;
  const sorted = [...distances].sort((a, b) => a - b);
  const drawn = Math.floor(sorted.length * DRAWN_IN);
  const [least, most] = [sorted[drawn]!, sorted[sorted.length - 1 - drawn]!];
  const sum = sorted.reduce((total, z) => total + Math.min(most, Math.max(least, z)) ** 2, 0);
  return sum / sorted.length;
}

/** Tells whether units differ by more than chance: the dispersion lies two standard errors or more above 1. */
export function isOverdispersed(dispersion: number | null, units: number): boolean {
  return dispersion !== null && units > 1 && dispersion > 1 + 2 * Math.sqrt(2 / units);
}

/**
 * Gives the variance between units that chance does not explain, by the method of moments; 0 where it explains all.
 *
 * @param variances - that of each unit by chance alone
 * @see spiegelhalter-2005, section 4
 */
export function varianceBetween(dispersion: number, variances: readonly number[]): number {
  const weights = variances.map((variance) => 1 / variance);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  const units = variances.length;
  const room = sum - squares / sum;
  return room > 0 ? Math.max(0, (units * dispersion - (units - 1)) / room) : 0;
}
