import type { BetterEnd } from '../../core/improvement/improvementRule.js';

// How answers become scores, as words and tables: what a definition may say of it.

/** What a score is: the mean of the ratings, their sum, or the points earned in percent of the points possible. */
export const SCORING_KINDS = {
  mean: { label: 'Mean of the ratings' },
  sum: { label: 'Sum of the points' },
  percentOfPoints: { label: 'Percent of the points possible' },
} as const;

/** What a score is. */
export type ScoringKind = keyof typeof SCORING_KINDS;

/** What counts for an item without an answer, once enough are answered. */
export const PRORATING = {
  none: { label: 'Every item must be answered' },
  mean: { label: 'The mean of the answered items' },
  lowest: { label: 'The lowest points of the item' },
} as const;

/** What counts for an item without an answer. */
export type Prorating = keyof typeof PRORATING;

/** How the answers of an instrument become scores. */
export interface InstrumentScoring {
  readonly kind: ScoringKind;
  /** `mean` for means, where left out, and `none` for sums and percents. */
  readonly prorate?: Prorating;
  /** `higher` where left out. */
  readonly better?: BetterEnd;
  /** Says that items of one sum are meant to have different scales, so that some count more than others. */
  readonly mixedScales?: boolean;
}

/** How much must be answered: a share, `{ of: 2, in: 3 }` for two thirds, or a number of items. */
export type InstrumentMinimum = { readonly of: number; readonly in: number } | { readonly items: number };

/** The ways in which scores become one: means of them or of all items, sums of them or of all items. */
export const OVERALL_SCORE_METHODS = [
  'mean-of-domains',
  'mean-of-items',
  'sum-of-domains',
  'sum-of-items',
] as const;

/** How scores become one. */
export type OverallScoreMethod = (typeof OVERALL_SCORE_METHODS)[number];
