import { STATE_MARKERS } from '../../../monthly/rows/stateMarkers.js';
import { instantSizeAt, isMonthAt, twoDigits } from './csvFastCells.js';
import { CR, LF } from './lines.js';

// Each stores a plain cell that begins at `p` in `values[at]` and returns where it ends; -1 for what needs a closer look.

const MISSING = STATE_MARKERS.missing;

/** A number with at most one decimal place, as tenths. */
export function storeTenths(
  b: Uint8Array,
  p: number,
  delimiter: number,
  values: Int32Array,
  at: number,
): number {
  const first = b[p]! - 48;
  if (first >>> 0 >= 10) return storeBlank(b, p, delimiter, values, at, MISSING);
  let count = first;
  let digit: number;
  let q = p + 1;
  while ((digit = b[q]! - 48) >>> 0 < 10 && q - p < 8) {
    count = count * 10 + digit;
    q++;
  }
  count *= 10;
  if (b[q] === 46 && (digit = b[q + 1]! - 48) >>> 0 < 10) {
    count += digit;
    q += 2;
  }
  values[at] = count;
  return q;
}

/** A rating of one digit; bit n of `scale` says that n is on the scale. */
export function storeRating(
  b: Uint8Array,
  p: number,
  delimiter: number,
  values: Int32Array,
  at: number,
  scale: number,
): number {
  const digit = b[p]! - 48;
  if (digit >>> 0 >= 10 || ((scale >> digit) & 1) === 0)
    return storeBlank(b, p, delimiter, values, at, MISSING);
  values[at] = digit;
  return p + 1;
}

/** A version of one digit; a blank is the first. */
export function storeVersion(
  b: Uint8Array,
  p: number,
  delimiter: number,
  values: Int32Array,
  at: number,
): number {
  const digit = b[p]! - 48;
  if (digit <= 0 || digit >= 10) return storeBlank(b, p, delimiter, values, at, 1);
  values[at] = digit;
  return p + 1;
}

/** A month, as the number of months since the year 0. */
export function storeMonth(b: Uint8Array, p: number, values: Int32Array, at: number): number {
  if (!isMonthAt(b, p)) return -1;
  values[at] = (twoDigits(b, p) * 100 + twoDigits(b, p + 2)) * 12 + twoDigits(b, p + 5) - 1;
  return p + 7;
}

/** An instant, as the place where its text begins. */
export function storeInstant(
  b: Uint8Array,
  p: number,
  delimiter: number,
  values: Int32Array,
  at: number,
): number {
  const size = instantSizeAt(b, p);
  if (size === 0) return storeBlank(b, p, delimiter, values, at, MISSING);
  values[at] = p;
  return p + size;
}

function storeBlank(
  b: Uint8Array,
  p: number,
  delimiter: number,
  values: Int32Array,
  at: number,
  blank: number,
): number {
  if (b[p] !== delimiter && b[p] !== LF && b[p] !== CR) return -1;
  values[at] = blank;
  return p;
}
