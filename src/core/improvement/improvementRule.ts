import type { Basis } from '../rule.js';
import type { SourceRef } from '../sources.js';

/** Which end of a score is the good one. */
export const BETTER_ENDS = {
  higher: { label: 'A higher score is better' },
  lower: { label: 'A lower score is better' },
} as const;

/** Which end of a score is the good one. */
export type BetterEnd = keyof typeof BETTER_ENDS;

interface ImprovementRuleEntry {
  readonly label: string;
  readonly meaning: string;
  readonly basis: Basis;
  readonly source: SourceRef;
}

/** THE CATALOGUE: the kinds of rules by which a student, or a team, counts as improved between two measurements. */
export const IMPROVEMENT_RULES = {
  reliableChange: {
    label: 'Reliable change',
    meaning: 'The score changed by more than its error of measurement explains.',
    basis: 'published',
    source: { id: 'jacobson-truax-1991' },
  },
  categoryChange: {
    label: 'Change of category',
    meaning: 'The score moved to a better category.',
    basis: 'proposed',
    source: { id: 'project', at: 's11' },
  },
  pointsGained: {
    label: 'Points gained',
    meaning: 'The score got better by at least a number of points.',
    basis: 'proposed',
    source: { id: 'project', at: 's11' },
  },
  ownWords: {
    label: 'In own words',
    meaning: 'A rule in words, which people judge.',
    basis: 'proposed',
    source: { id: 'project', at: 's11' },
  },
} as const satisfies Readonly<Record<string, ImprovementRuleEntry>>;

/** The kind of a rule for improvement. */
export type ImprovementRuleKind = keyof typeof IMPROVEMENT_RULES;

/**
 * Improved by more than the error of measurement: the standard deviation and the reliability of the scores are given, or
 * the least change that the publisher of the instrument names.
 */
export interface ReliableChangeRule {
  readonly kind: 'reliableChange';
  readonly better: BetterEnd;
  /** Standard deviation of the scores before, above 0. */
  readonly sd?: number;
  /** Reliability of the scores, 0 to 1. */
  readonly reliability?: number;
  /** The least change that counts, in place of the two. */
  readonly leastChange?: number;
  /** Whose scores they are: name and edition of the instrument. */
  readonly instrument?: string;
}

/** Improved by moving to a better category. */
export interface CategoryChangeRule {
  readonly kind: 'categoryChange';
  /** The categories from the worst to the best. */
  readonly categories: readonly string[];
  readonly instrument?: string;
}

/** Improved by a number of points. */
export interface PointsGainedRule {
  readonly kind: 'pointsGained';
  readonly better: BetterEnd;
  /** The points that are enough, above 0. */
  readonly points: number;
  readonly instrument?: string;
}

/** Improved as people judge by a rule in words. */
export interface OwnWordsRule {
  readonly kind: 'ownWords';
  readonly words: string;
}

/** By which rule somebody counts as improved. */
export type ImprovementRule = ReliableChangeRule | CategoryChangeRule | PointsGainedRule | OwnWordsRule;
