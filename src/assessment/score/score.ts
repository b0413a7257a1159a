import type { OverallScoreMethod, ScoringKind } from '../instrument/scoring.js';

/** How many scored items were answered, were applicable (answered or not), and were not applicable. */
export interface ScoreCoverage {
  readonly answered: number;
  readonly applicable: number;
  readonly notApplicable: number;
}

/** The least and the greatest score that the items allow. */
export interface ScoreRange {
  readonly least: number;
  readonly greatest: number;
}

/**
 * The score of one domain or subscale.
 *
 * `exact` is the score before it is rounded, as a fraction, so that anybody can check `rounded`. For a mean it is the
 * sum of the ratings and their number; for a percent of points it is the points earned and the points possible; a sum
 * has a denominator only where items without an answer were filled in, or weights have a decimal. It is rounded once,
 * half up: means and percents to one decimal, sums to whole points. Too few answers give `insufficient`, and then
 * `rounded` and `band` are null.
 */
export interface DomainScore {
  readonly status: 'scored' | 'insufficient';
  readonly exact: { readonly sum: number; readonly n: number };
  readonly rounded: number | null;
  readonly band: string | null;
  readonly coverage: ScoreCoverage;
  /** There where one answer makes the whole score. */
  readonly basedOn?: 1;
  /** There for sums and percents, and where any score of the instrument is better when it is lower. */
  readonly possible?: ScoreRange;
  /** There where a lower score is better. */
  readonly better?: 'lower';
}

/** The score over all; `partial`, without a number, where a score that enters it is missing. */
export interface OverallScore {
  readonly status: 'scored' | 'partial';
  readonly rounded: number | null;
  readonly band: string | null;
  readonly missingDomains: readonly string[];
  /** The scores that enter it, where they are not all. */
  readonly of?: readonly string[];
  /** There where it is made of all items and not of scores; as in a domain. */
  readonly exact?: DomainScore['exact'];
  readonly coverage?: ScoreCoverage;
  /** There for sums and percents. */
  readonly possible?: ScoreRange;
}

/** Why a score is less sure than it looks. */
export interface ScoreDoubt {
  /** The domain or subscale; `null` for the score over all. */
  readonly score: string | null;
  /**
   * One answer makes the whole score; items without an answer were filled in; the bands depend on a group that was not
   * stated.
   */
  readonly doubt: 'oneItem' | 'prorated' | 'groupNotStated';
}

/** What a team's answers come to. Domains come in the order of the instrument, subscales after them. */
export interface AssessmentScore {
  readonly instrument: string;
  readonly edition: string;
  /** What the scores are; means where it is left out. */
  readonly scoring?: Exclude<ScoringKind, 'mean'>;
  readonly overallMethod: OverallScoreMethod;
  /** The choices that were stated, by group. */
  readonly groups?: Readonly<Record<string, string>>;
  readonly domains: Readonly<Record<string, DomainScore>>;
  readonly overall: OverallScore;
  /**
   * By domain, the items in the third of their scale that is farthest from good: rated 1 or 2 on a scale from 1 to 6,
   * turned round where the item is.
   */
  readonly lowItems: Readonly<Record<string, readonly string[]>>;
  /** Left out where there is no doubt. */
  readonly doubts?: readonly ScoreDoubt[];
}
