import type { Basis } from '../../core/rule.js';
import type { SectionId } from '../form/applicationForm.js';

/** One criterion of the rubric. */
export interface ReviewCriterion {
  readonly id: string;
  readonly label: string;
  /** Points that the highest score is worth. */
  readonly points: number;
  /** The sections that speak of it. */
  readonly evidence: readonly SectionId[];
  readonly basis: Basis;
  readonly source: string;
}

/** The six criteria of a review; their points add up to 100. The state's own rubric was not found. */
export const RUBRIC = {
  leadership: {
    id: 'leadership',
    label: 'Leadership commitment and sign-off',
    points: 20,
    evidence: ['commitments', 'signOff'],
    basis: 'proposed',
    source: 'application.md section 3.5',
  },
  team: {
    id: 'team',
    label: 'Team breadth and time',
    points: 20,
    evidence: ['team'],
    basis: 'proposed',
    source: 'application.md section 3.5',
  },
  need: {
    id: 'need',
    label: 'Need and equity',
    points: 20,
    evidence: ['context', 'interest'],
    basis: 'proposed',
    source: 'application.md section 3.5',
  },
  readiness: {
    id: 'readiness',
    label: 'Readiness to improve',
    points: 20,
    evidence: ['system', 'readiness'],
    basis: 'proposed',
    source: 'application.md section 3.5',
  },
  goals: {
    id: 'goals',
    label: 'Clarity of goals',
    points: 10,
    evidence: ['interest'],
    basis: 'proposed',
    source: 'application.md section 3.5',
  },
  data: {
    id: 'data',
    label: 'Data capability',
    points: 10,
    evidence: ['readiness'],
    basis: 'proposed',
    source: 'application.md section 3.5',
  },
} as const satisfies Record<string, ReviewCriterion>;

/** The key of a criterion. */
export type ReviewCriterionId = keyof typeof RUBRIC;

/** The rules of review: whole scores from 0 to 4, two reviewers or more, a third where two differ by more than 30 of 100 points. */
export const REVIEW_LIMITS = { highestScore: 4, reviewers: 2, divergence: 30 } as const;
