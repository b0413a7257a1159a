import { ABSENCES, type Absence } from '../../../core/reportedValue.js';
import { STATE_MARKERS } from '../../../monthly/rows/stateMarkers.js';
import { encodeUtf8 } from '../../text/utf8.js';

// Reading the plain forms of cells from bytes, without a string. What these do not know goes the careful way.

/** Reads two digits. */
export const twoDigits = (b: Uint8Array, p: number) => b[p]! * 10 + b[p + 1]! - 528;

function areDigits(b: Uint8Array, p: number, n: number): boolean {
  for (let i = 0; i < n; i++) if ((b[p + i]! - 48) >>> 0 > 9) return false;
  return true;
}

/** Tells whether a month such as `2020-10` stands at `p`. */
export function isMonthAt(b: Uint8Array, p: number): boolean {
  if (b[p + 4] !== 45 || !areDigits(b, p, 4) || !areDigits(b, p + 5, 2)) return false;
  // Zeros alone make no year.
  if ((b[p]! | b[p + 1]! | b[p + 2]! | b[p + 3]!) === 48) return false;
  const month = twoDigits(b, p + 5);
  return month >= 1 && month <= 12;
}

/** The length of a plain instant at `p` (`2020-11-15T16:30:00Z` or with an offset), 0 for anything that needs a closer look. */
export function instantSizeAt(b: Uint8Array, p: number): number {
  if (!isMonthAt(b, p) || b[p + 7] !== 45 || b[p + 10] !== 84 || b[p + 13] !== 58 || b[p + 16] !== 58)
    return 0;
  if (
    !areDigits(b, p + 8, 2) ||
    !areDigits(b, p + 11, 2) ||
    !areDigits(b, p + 14, 2) ||
    !areDigits(b, p + 17, 2)
  )
    return 0;
  const day = twoDigits(b, p + 8);
  // Days 29 to 31 depend on the month and go the careful way.
  if (
    day < 1 ||
    day > 28 ||
    twoDigits(b, p + 11) > 23 ||
    twoDigits(b, p + 14) > 59 ||
    twoDigits(b, p + 17) > 59
  )
    return 0;
  if (b[p + 19] === 90) return 20;
  if (
    (b[p + 19] !== 45 && b[p + 19] !== 43) ||
    b[p + 22] !== 58 ||
    !areDigits(b, p + 20, 2) ||
    !areDigits(b, p + 23, 2)
  )
    return 0;
  return twoDigits(b, p + 20) < 15 && twoDigits(b, p + 23) < 60 ? 25 : 0;
}

/** Reads digits or an absence word without a string; `unreadable` for all else. */
export function plainCell(b: Uint8Array, from: number, to: number, scale: number): number {
  if (from === to) return STATE_MARKERS.missing;
  if (to - from <= 8 && areDigits(b, from, to - from)) {
    let count = 0;
    for (let p = from; p < to; p++) count = count * 10 + b[p]! - 48;
    return count * scale;
  }
  const word = absenceAt(b, from);
  return word >> 4 === to - from ? -(word & 15) : STATE_MARKERS.unreadable;
}

/**
 * Reads the absence word that stands at `p`, without case: sixteen times its length plus its marker without the
 * minus; 0 where there is none.
 */
export function absenceAt(b: Uint8Array, p: number): number {
  for (let word = 0; word < ABSENCE_CODES.length; word++) {
    const code = ABSENCE_CODES[word]!;
    const end = word * LONGEST + (code >> 4);
    let at = word * LONGEST;
    // Setting bit 5 makes a letter small.
    for (let q = p; at < end && (b[q]! | 32) === LETTERS[at]; q++) at++;
    if (at === end) return code;
  }
  return 0;
}

const ABSENCE_WORDS: readonly Absence[] = /* @__PURE__ */ Object.keys(ABSENCES) as Absence[];
const LONGEST = 16;
const LETTERS = /* @__PURE__ */ encodeUtf8(
  /* @__PURE__ */ ABSENCE_WORDS.map((word) => word.toLowerCase().padEnd(LONGEST)).join(''),
);
const ABSENCE_CODES = /* @__PURE__ */ Uint8Array.from(
  ABSENCE_WORDS,
  (word) => word.length * 16 - STATE_MARKERS[word],
);
