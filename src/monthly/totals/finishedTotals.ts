import type { RateIdOf } from '../form/contextOf.js';
import type { MeasureId } from '../form/measures.js';
import type { NotCounted } from '../form/notCounted.js';
import type { RatePart } from '../form/rates.js';
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
export interface AbsentRateSource<Id extends string = MeasureId> extends AbsentPart {
  readonly measure: RatePart<Id>;
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
export interface RateFigure<Id extends string = MeasureId, Name extends string = RateIdOf<Id>>
  extends Omit<Rate<Id, Name>, 'absent' | 'coverage'> {
  /** How many reports are pooled in it. */
  readonly pooled: number;
  readonly asOf?: string;
  /** The middle of the districts' exact rates, rounded once; only in figures of all districts. */
  readonly median?: number | null;
  readonly absentStates: AbsentStates;
  /** Each absent part; only where `finishTotals` was asked for it. */
  readonly absent?: readonly AbsentRateSource<Id>[];
  readonly coverage?: Rate<Id, Name>;
  /** For improvement rates: the rules by which students count as improved, where two or more are pooled that are not alike. */
  readonly unlikeRules?: readonly string[];
  /** For improvement rates of several reports: how many of them do not say by which rule; left out where all do. */
  readonly rulesUnknown?: number;
}

/** All measures and rates of one district, or of all districts together (`organization` is `null`). */
export interface MonthlyFigures<Id extends string = MeasureId> {
  readonly organization: string | null;
  /** A month such as `2020-10`, or a school year such as `2020-21`. */
  readonly period: string;
  readonly measures: { readonly [I in Id]: MeasureFigure };
  readonly rates: { readonly [I in RateIdOf<Id>]: RateFigure<Id> };
}

/** What `finishTotals` makes of totals, each list sorted by organization and period. */
export interface FinishedTotals<Id extends string = MeasureId> {
  /** One district, one month. */
  readonly districtMonths: readonly MonthlyFigures<Id>[];
  /** One district, one school year. */
  readonly districts: readonly MonthlyFigures<Id>[];
  /** All districts together, one month. */
  readonly months: readonly MonthlyFigures<Id>[];
  /** All districts together, one school year. */
  readonly cohort: readonly MonthlyFigures<Id>[];
  readonly conflicts: readonly TotalsConflict<Id>[];
  /**
   * Organizations and months that are in no figure, and why: an unknown code or month, the state's own row, a school of which the
   * district is not known, a district that is not in the cohort in that month, a month that is not counted.
   */
  readonly notCounted: readonly NotCounted[];
}
