import type { SourceRef } from '../../core/sources.js';
import type { SigmaSource } from '../limits/sigmaSource.js';

/** How a chart makes one plotted value of the observations of one x. */
export type Plotted = 'value' | 'ratio' | 'sum' | 'mean' | 'standardDeviation' | 'range' | 'movingRange';

/** A chart as data: its name, what it plots, what it needs and when to use it. */
export interface ChartDefinition {
  readonly name: string;
  readonly plots: Plotted;
  /** `never`: denominators are passed over; `optional`: used where given; `required`: without them there is no chart. */
  readonly denominators: 'never' | 'optional' | 'required';
  /** The smallest value that makes sense: counts may be 0, times may not. */
  readonly values: 'any' | 'notNegative' | 'positive';
  /** Each unit counts once: no numerator can exceed its denominator, and the center is between 0 and 1. */
  readonly share?: true;
  /** The center is the expected number of cases of a point; otherwise it is that of one unit. */
  readonly centerIsCount?: true;
  /** Moving ranges far above their mean are left out, unless the options say otherwise. */
  readonly screened?: true;
  /** Where sigma comes from unless the options say otherwise; left out where there is no choice. */
  readonly sigmaFrom?: SigmaSource;
  /** Events without a denominator are a gap, because a distance from them has no meaning; otherwise they lie above every line. */
  readonly infinity?: 'gap';
  /** Denominators are shown even where none were given: the number of observations takes their place. */
  readonly countsAsDenominator?: true;
  /** A rule set's own distance of the limits applies. */
  readonly takesRuleFactor?: true;
  /** Only single points are judged: neighboring values share a number, so patterns of them mean nothing. */
  readonly judges?: 'singlePoints';
  /** Values that the center line, and limits where there are any, should rest on. */
  /** Values are times or counts between events, of which few should be equal. */
  readonly between?: true;
  readonly enough: number;
  readonly use: string;
  readonly source: SourceRef;
}

/** Values that limits should rest on (Provost and Murray, The Health Care Data Guide). */
export const ENOUGH_FOR_LIMITS = 12;

/** Values that a median should rest on (Perla, Provost and Murray, BMJ Qual Saf 2011;20:46-51). */
export const ENOUGH_FOR_MEDIAN = 10;

/** Units from which limits by the normal distribution are taken to be good; rules differ widely (`emura-lin-2013`). */
export const ENOUGH_UNITS = 50;

/** Cases that a point of a chart of shares or rates should be expected to have. */
export const EXPECTED_CASES = 5;
