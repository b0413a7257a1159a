import type { Basis } from '../../core/rule.js';
import type { SectionId } from '../form.js';

/** One criterion of the rubric. */
export interface Criterion {
  readonly id: string;
  readonly label: string;
  /** Points that the highest score is worth. */
  readonly points: number;
  /** The sections that speak of it. */
  readonly evidence: readonly SectionId[];
  readonly basis: Basis;
  readonly source: string;
}

const proposed = { basis: 'proposed', source: 'application.md section 3.5' } as const;

/** The six criteria of a review; their points add up to 100. The state's own rubric was not found. */
export const RUBRIC = {
  leadership: {
    ...proposed,
    id: 'leadership',
    label: 'Leadership commitment and sign-off',
    points: 20,
    evidence: ['commitments', 'signOff'],
  },
  team: { ...proposed, id: 'team', label: 'Team breadth and time', points: 20, evidence: ['team'] },
  need: { ...proposed, id: 'need', label: 'Need and equity', points: 20, evidence: ['context', 'interest'] },
  readiness: {
    ...proposed,
    id: 'readiness',
    label: 'Readiness to improve',
    points: 20,
    evidence: ['system', 'readiness'],
  },
  goals: { ...proposed, id: 'goals', label: 'Clarity of goals', points: 10, evidence: ['interest'] },
  data: { ...proposed, id: 'data', label: 'Data capability', points: 10, evidence: ['readiness'] },
} as const satisfies Record<string, Criterion>;

/** The key of a criterion. */
export type CriterionId = keyof typeof RUBRIC;

/** The rules of review: whole scores from 0 to 4, two reviewers or more, a third where two differ by more than 30 of 100 points. */
export const REVIEW_RULES = { highestScore: 4, reviewers: 2, divergence: 30 } as const;
