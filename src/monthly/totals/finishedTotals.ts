import type { MeasureId } from '../form/measures.js';
import type { RateId, RatePart } from '../form/rates.js';
import type { Rate } from '../rates/rateFrom.js';
import type { NoNumber } from '../rows/numberOrState.js';
import type { TotalsConflict, TotalsQualifier } from './totals.js';

/** An organization and month that a figure ought to hold and does not, and why. */
export interface AbsentPart {
  readonly organization: string;
  readonly month: string;
  readonly state: NoNumber;
}

/** The same for a rate, with the part of the rate that is not a number. */
export interface AbsentRateSource extends AbsentPart {
  readonly measure: RatePart;
}

/** A number in a figure that its sender marked as an estimate or as not covering all schools. */
export interface QualifiedPart {
  readonly organization: string;
  readonly month: string;
  readonly qualifier: TotalsQualifier;
}

/** How many parts of a figure are absent, by their state; empty where nothing is. */
export type AbsentStates = { readonly [State in NoNumber]?: number };

/**
 * One measure for one or all districts, in a month or a school year.
 *
 * `value` is the sum of what was reported, never of what was not: read it with `absentStates`. It is `null`
 * where `reason` says why.
 */
export interface MeasureFigure {
  readonly value: number | null;
  /** `neverSummed`: ratings, medians, and students of a month over several months. `tooLarge`: beyond 2^53. */
  readonly reason?: 'noNumbers' | 'neverSummed' | 'tooLarge';
  /** What the value was made from; a district's own row goes before the sum of its schools. */
  readonly from: 'districtRow' | 'schoolRows' | 'districts' | 'months' | null;
  /** Students of several schools were added up, so some may be in it twice. */
  readonly upperBound: boolean;
  /** For measures that stand for the year so far: the month of which the value is. */
  readonly asOf?: string;
  /** The middle of the districts' values, exact with halves; only in figures of all districts. */
  readonly median?: number | null;
  readonly absentStates: AbsentStates;
  /** Each absent part; only where `finishTotals` was asked for it. */
  readonly absent?: readonly AbsentPart[];
  readonly qualified: readonly QualifiedPart[];
}

/**
 * One rate for one or all districts, in a month or a school year: numerators and denominators pooled over
 * the organizations that have both. Never an average of percentages.
 */
export interface RateFigure extends Omit<Rate, 'absent' | 'coverage'> {
  /** How many reports are pooled in it. */
  readonly pooled: number;
  readonly asOf?: string;
  /** The middle of the districts' exact rates, rounded once; only in figures of all districts. */
  readonly median?: number | null;
  readonly absentStates: AbsentStates;
  /** Each absent part; only where `finishTotals` was asked for it. */
  readonly absent?: readonly AbsentRateSource[];
  readonly coverage?: Rate;
}

/** All measures and rates of one district, or of all districts together (`organization` is `null`). */
export interface MonthlyFigures {
  readonly organization: string | null;
  /** A month such as `2020-10`, or a school year such as `2020-21`. */
  readonly period: string;
  readonly measures: { readonly [Id in MeasureId]: MeasureFigure };
  readonly rates: { readonly [Id in RateId]: RateFigure };
}

/** What `finishTotals` makes of totals, each list sorted by organization and period. */
export interface FinishedTotals {
  /** One district, one month. */
  readonly districtMonths: readonly MonthlyFigures[];
  /** One district, one school year. */
  readonly districts: readonly MonthlyFigures[];
  /** All districts together, one month. */
  readonly months: readonly MonthlyFigures[];
  /** All districts together, one school year. */
  readonly cohort: readonly MonthlyFigures[];
  readonly conflicts: readonly TotalsConflict[];
  /** Keys of entries that are in no figure: unreadable codes or months, the state's own row, other districts or months. */
  readonly notCounted: readonly string[];
}
