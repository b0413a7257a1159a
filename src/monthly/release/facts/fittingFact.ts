import type { ReaderFact } from './readerFacts.js';

/** A fact as the numbers have it. */
export interface Said {
  readonly lower: number;
  readonly upper: number;
  /** How far the numbers are from the fact. */
  readonly by: number;
  readonly rest: boolean;
  /** The fact is none here. */
  readonly isNone?: true;
}

/** A fact about counts that are all known, as far as their sum bears it out. */
export function fittingFact({ lo, hi, rest, mayMiss }: ReaderFact, sum: number): Said {
  const [lower, upper] = [lo ?? Number.NEGATIVE_INFINITY, hi ?? Number.POSITIVE_INFINITY];
  if (sum >= lower && sum <= upper) return { lower, upper, by: 0, rest: rest === true };
  const by = sum < lower ? lower - sum : sum - upper;
  if (mayMiss && sum > 0) {
    if (lo === null) return { lower, upper, by, rest: false, isNone: true };
    return { lower, upper: Number.POSITIVE_INFINITY, by, rest: true };
  }
  // A broken bound tells a reader nothing true; a broken sum tells nearly the truth.
  if (lower !== upper) return { lower, upper, by, rest: false, isNone: true };
  return { lower: sum, upper: sum, by, rest: false };
}
