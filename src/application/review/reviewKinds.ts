import { FINDINGS } from '../../core/given/coreKinds.js';
import type { Kind } from '../../core/given/kind.js';

// What the functions of the review take.

/** A list of `ApplicationReview`. */
export const REVIEWS: Kind = {
  listOf: { says: 'a review', has: { organization: 'text' } },
  says: 'a list of reviews: make them with reviewApplication first',
};

/** `ApplicationReview`. */
export const REVIEW: Kind = {
  says: 'a review: make it with reviewApplication first',
  has: { organization: 'text', status: 'text', sheets: { listOf: 'object' }, findings: FINDINGS },
};

/** A list of `RankedApplication`. */
export const RANKING: Kind = {
  listOf: { says: 'a rank', has: { organization: 'text', proposal: 'text', tiedWith: { listOf: 'text' } } },
  says: 'a ranking: make it with rankApplications first',
};
