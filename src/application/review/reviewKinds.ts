import { FINDINGS } from '../../core/given/coreKinds.js';
import type { Kind, OptionKind } from '../../core/given/kind.js';
import type { RubricDefinition } from './rubric.js';

// What the functions of the review take.

/** A `RubricDefinition`. */
const RUBRIC_KIND: Kind = {
  says: 'a rubric, such as RUBRIC or what parseRubric gives',
  has: {
    id: 'text',
    criteria: {
      listOf: {
        says: 'a criterion { id, label, weight }',
        has: { id: 'text', label: 'text', weight: 'finite' },
      },
      says: 'a list of criteria',
    },
  },
};

/** How sheets are scored. */
export interface ReviewContext {
  /** The rubric; ours where left out. */
  readonly rubric?: RubricDefinition;
}

/** `ReviewContext`, as the functions that take it read it. */
export const REVIEW_CONTEXT = { rubric: RUBRIC_KIND } as const satisfies Record<
  keyof ReviewContext,
  OptionKind
>;

/** A list of `ApplicationReview`. */
export const REVIEWS: Kind = {
  listOf: { says: 'a review', has: { organization: 'text' }, mayHave: { rubric: 'text' } },
  says: 'a list of reviews: make them with reviewApplication first',
};

/** `ApplicationReview`. */
export const REVIEW: Kind = {
  says: 'a review: make it with reviewApplication first',
  has: {
    organization: 'text',
    rubric: 'text',
    status: 'text',
    sheets: { listOf: 'object' },
    findings: FINDINGS,
  },
};

/** A list of `RankedApplication`. */
export const RANKING: Kind = {
  listOf: { says: 'a rank', has: { organization: 'text', proposal: 'text', tiedWith: { listOf: 'text' } } },
  says: 'a ranking: make it with rankApplications first',
};
