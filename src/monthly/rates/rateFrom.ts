import { percentOf } from '../../core/ratio.js';
import type { RateIdOf } from '../form/contextOf.js';
import type { MeasureId } from '../form/measures.js';
import type { RateDefinition } from '../form/rates.js';
import type { NoNumber } from '../rows/numberOrState.js';
import type { AbsentRatePart, RateInterval, RateParts } from './ratePartsOf.js';

/**
 * Why a rate has no percentage.
 *
 * A state names what the first absent part is; `overlapUnknown` comes with bounds; `neverSummed` belongs
 * to rates of a month that make no sense for a year; `tooLarge` to sums beyond 2^53; `noNumbers` to totals
 * to which no organization contributes both parts.
 */
export type RateReason =
  | NoNumber
  | 'zeroDenominator'
  | 'belowReportingFloor'
  | 'overlapUnknown'
  | 'neverSummed'
  | 'tooLarge'
  | 'noNumbers';

/** Between what a denominator that nobody counted lies, and the percentages that follow from it. */
export interface RateBounds {
  readonly denominator: RateInterval;
  /** Rounded half up to one decimal, each end once. */
  readonly percent: RateInterval;
}

/**
 * A rate with what it is made of.
 *
 * `percent` has one decimal, rounded once and half up; above 100 it is shown, never cut. It is `null`
 * exactly where `reason` says why. `numerator` and `denominator` are `null` where they are not known.
 */
export interface Rate<Id extends string = MeasureId, Name extends string = RateIdOf<Id>> {
  readonly id: Name;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly percent: number | null;
  readonly reason?: RateReason;
  readonly bounds?: RateBounds;
  /** For improvement rates: how many of the students served were measured at all. */
  readonly coverage?: Rate<Id, Name>;
  /** The parts that are not numbers, and why; left out where there are none. */
  readonly absent?: readonly AbsentRatePart<Id>[];
}

/** Makes the rate of its parts. A reporting floor hides the percentage, not the numbers below it. */
export function rateFrom(
  { id, floor }: RateDefinition<string>,
  { numerator, denominator: range, absent, scale }: RateParts,
  reportingFloor = 0,
): Rate<string> {
  const denominator = range && range.least === range.greatest ? range.least : null;
  const shown = (number: number | null) => (number === null ? null : number / scale);
  const rate = { id, numerator: shown(numerator), denominator: shown(denominator) };
  if (numerator === null || range === null) {
    return { ...rate, percent: null, reason: reasonOf(absent), ...(absent.length > 0 && { absent }) };
  }
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(range.greatest)) {
    return { id, numerator: null, denominator: null, percent: null, reason: 'tooLarge' };
  }
  if (range.greatest === 0) return { ...rate, percent: null, reason: 'zeroDenominator' };
  if (floor && range.greatest < reportingFloor * scale) {
    return { ...rate, percent: null, reason: 'belowReportingFloor' };
  }
  if (denominator !== null) return { ...rate, percent: percentOf(numerator, denominator) };
  // Both groups are empty where the larger is, so neither end is zero here.
  const percent = {
    least: percentOf(numerator, range.greatest)!,
    greatest: percentOf(numerator, range.least)!,
  };
  const bounds = { denominator: { least: range.least / scale, greatest: range.greatest / scale }, percent };
  return { ...rate, percent: null, reason: 'overlapUnknown', bounds };
}

function reasonOf(absent: readonly AbsentRatePart<string>[]): RateReason {
  const wrong = absent.find(({ state }) => state === 'notACount' || state === 'unreadable');
  return (wrong ?? absent[0])?.state ?? 'noNumbers';
}
