import type { DisclosurePolicy } from '../policy/policy.js';

/** A percentage as it may be shown: exact, as a band such as `<=5%`, or withheld (both `null`). */
export interface ShownRate {
  readonly percent: number | null;
  readonly band: string | null;
}

/**
 * Shows the percentage of two counts that are both shown: exact between the ends of the band for the size of
 * the group, where neither the part nor the rest is small; else as a band; withheld where the group has none.
 */
export function rateAsShown(
  part: number,
  whole: number,
  percent: number,
  { percentBands = [], threshold }: DisclosurePolicy,
): ShownRate {
  const band = percentBands.find(({ from, to }) => whole >= from && (to === null || whole <= to));
  if (!band) return { percent: null, band: null };
  const isSmall = (count: number) => count > 0 && count < threshold;
  if (100 * part <= band.low * whole) return { percent: null, band: `<=${band.low}%` };
  if (100 * part >= band.high * whole) return { percent: null, band: `>=${band.high}%` };
  if (isSmall(part) || isSmall(whole - part))
    return { percent: null, band: `>${band.low}% and <${band.high}%` };
  return { percent, band: null };
}
