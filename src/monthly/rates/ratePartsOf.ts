import type { MeasureId } from '../form/measures.js';
import { type RateId, type RatePart, rateOf } from '../form/rates.js';
import type { NoNumber } from '../rows/numberOrState.js';

/** A part of a rate that is not a number, and why. */
export interface AbsentRatePart {
  readonly measure: RatePart;
  readonly state: NoNumber;
}

/** A range of whole numbers, both ends included. */
export interface RateInterval {
  readonly least: number;
  readonly greatest: number;
}

/** What one organization contributes to a rate; the denominator's ends are equal where it is known. */
export interface RateParts {
  readonly numerator: number | null;
  readonly denominator: RateInterval | null;
  /** Not empty exactly where the numerator or the denominator is `null` for want of a number. */
  readonly absent: readonly AbsentRatePart[];
}

/** Reads one part of a rate: a number, or why there is none. */
export type PartReader = (part: RatePart) => number | NoNumber;

/** Gathers numerator and denominator of a rate from whatever `read` reads. */
export function ratePartsOf(id: RateId, read: PartReader): RateParts {
  const { numerator, denominator, unionOf } = rateOf(id);
  const absent: AbsentRatePart[] = [];
  const above = sumOfParts(numerator, read, absent);
  if (unionOf && isUnsaid(read(denominator[0]!))) {
    return { numerator: above, denominator: unionInterval(unionOf, read, absent), absent };
  }
  const below = sumOfParts(denominator, read, absent);
  return {
    numerator: above,
    denominator: below === null ? null : { least: below, greatest: below },
    absent,
  };
}

/** A denominator that nobody counted may be bounded by others; one that was counted wrongly may not. */
function isUnsaid(value: number | NoNumber): boolean {
  return typeof value === 'string' && !UNCLEAR.includes(value);
}

/** Something was said, and it is not known what. */
const UNCLEAR: readonly NoNumber[] = ['notACount', 'unreadable', 'conflict'];

function sumOfParts(parts: readonly RatePart[], read: PartReader, absent: AbsentRatePart[]): number | null {
  let sum: number | null = 0;
  for (const measure of parts) {
    const value = read(measure);
    if (typeof value === 'number') sum = sum === null ? null : sum + value;
    else {
      absent.push({ measure, state: value });
      sum = null;
    }
  }
  return sum;
}

function unionInterval(
  groups: readonly [MeasureId, MeasureId],
  read: PartReader,
  absent: AbsentRatePart[],
): RateInterval | null {
  const [a, b] = [read(groups[0]), read(groups[1])];
  if (typeof a === 'string') absent.push({ measure: groups[0], state: a });
  if (typeof b === 'string') absent.push({ measure: groups[1], state: b });
  if (typeof a === 'string' || typeof b === 'string') return null;
  const least = Math.max(a, b);
  const enrolled = read('enrolled');
  // An enrollment below the larger group is a snapshot that students have passed through; it bounds nothing.
  const cap = typeof enrolled === 'number' && enrolled >= least ? enrolled : Infinity;
  return { least, greatest: Math.min(a + b, cap) };
}
