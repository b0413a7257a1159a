import { Decimal } from 'decimal.js';

/**
 * Rounds a number half up (away from zero) at its shortest decimal spelling, so that 1.005 becomes 1.01.
 *
 * For values that arrive as decimals. Rates of counts never need it: see `percentOf`.
 *
 * @throws RangeError for NaN, infinities and decimals outside 0 to 15
 * @example
 * roundHalfUp(1.005, 2) // => 1.01
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value) || !Number.isInteger(decimals) || decimals < 0 || decimals > 15) {
    throw new RangeError('roundHalfUp takes a finite number and 0 to 15 decimals.');
  }
  // The mode is given with the call, so no global setting of decimal.js is read or changed.
  return new Decimal(value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toNumber();
}
