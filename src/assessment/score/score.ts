/** The ways in which domain scores become one: the mean of the domain means, or the mean of all items. */
export const OVERALL_SCORE_METHODS = ['mean-of-domains', 'mean-of-items'] as const;

/** How domain scores become one. */
export type OverallScoreMethod = (typeof OVERALL_SCORE_METHODS)[number];

/**
 * The score of one domain.
 *
 * `exact` is the sum of the ratings and their number, so that anybody can check `rounded`: their quotient, rounded
 * once, half up, to one decimal. Too few answers give `insufficient`, and then `rounded` and `band` are null.
 */
export interface DomainScore {
  readonly status: 'scored' | 'insufficient';
  readonly exact: { readonly sum: number; readonly n: number };
  readonly rounded: number | null;
  readonly band: string | null;
  /** Scored items: answered, applicable (answered or not), and not applicable. */
  readonly coverage: {
    readonly answered: number;
    readonly applicable: number;
    readonly notApplicable: number;
  };
}

/** The score over all domains; `partial`, without a number, where a domain has no score. */
export interface OverallScore {
  readonly status: 'scored' | 'partial';
  readonly rounded: number | null;
  readonly band: string | null;
  readonly missingDomains: readonly string[];
}

/** What a team's answers come to. Domains stand in the order of the instrument. */
export interface AssessmentScore {
  readonly instrument: string;
  readonly edition: string;
  readonly overallMethod: OverallScoreMethod;
  readonly domains: Readonly<Record<string, DomainScore>>;
  readonly overall: OverallScore;
  /** By domain, the items rated in the lowest third of the scale: 1 or 2 on a scale from 1 to 6. */
  readonly lowItems: Readonly<Record<string, readonly string[]>>;
}
