import type { Rule } from '../../core/rule.js';

// What is said of the assignment of reviewers.

/** An application has fewer reviewers than it needs, because of conflicts or of a limit. */
export const reviewersTooFew = {
  code: 'application.reviewers-too-few',
  severity: 'fatal',
  message: 'Only {count} of {least} reviewers could be assigned.',
  howToFix: 'Find more reviewers without a conflict of interest, or let each of them read more applications.',
  params: { count: 'place', least: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'r05' },
} as const satisfies Rule;

/** An application has no organization code, so nobody can say who may read it. */
export const applicantUnnamed = {
  code: 'application.applicant-unnamed',
  severity: 'fatal',
  message: 'Application {place} does not have an organization code, so it was not assigned.',
  howToFix: 'Fill in the code, and assign again.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'r05' },
} as const satisfies Rule;

/** A conflict of interest names a reviewer or an organization that is not there. */
export const conflictUnmatched = {
  code: 'application.conflict-unmatched',
  severity: 'warning',
  message: 'Conflict of interest {place} names a reviewer or an organization that is not in the lists.',
  howToFix: 'Check how both are written. A misspelled conflict does not bar anyone.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'r05' },
} as const satisfies Rule;

/** A reviewer is in the list twice. */
export const reviewerRepeated = {
  code: 'application.reviewer-repeated',
  severity: 'warning',
  message: 'Reviewer {place} is the same as reviewer {other}, and was counted once.',
  howToFix: 'Take one of them out. If they are two people, write them in two ways.',
  params: { place: 'place', other: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'r05' },
} as const satisfies Rule;

/** The rules on the assignment of reviewers. */
export const ASSIGNMENT_RULES = [
  reviewersTooFew,
  applicantUnnamed,
  conflictUnmatched,
  reviewerRepeated,
] as const;
