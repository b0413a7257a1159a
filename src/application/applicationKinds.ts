import { FINDINGS } from '../core/given/coreKinds.js';
import type { Kind, OptionKind } from '../core/given/kind.js';
import { COHORT, REGISTRY } from '../network/networkKinds.js';
import type { ApplicationMove } from './advanceApplication.js';
import type { ApplicationContext } from './applicationContext.js';
import type { SectionContext } from './checkApplicationSection.js';
import type { EligibilityContext } from './eligibilityOf.js';
import { APPLICATION_SECTIONS } from './form.js';

// What the functions of this room take, held against the types.

/** `ApplicationContext`. */
export const APPLICATION_CONTEXT = {
  cohort: COHORT,
  registry: REGISTRY,
  asOf: 'date',
  history: 'list',
  text: 'boolean',
} as const satisfies Record<keyof ApplicationContext, OptionKind>;

/** `SectionContext`. */
export const SECTION_CONTEXT = {
  ...APPLICATION_CONTEXT,
  rest: 'anything',
} as const satisfies Record<keyof SectionContext, OptionKind>;

/** `EligibilityContext`. */
export const ELIGIBILITY_CONTEXT = {
  ...APPLICATION_CONTEXT,
  lateAccepted: 'boolean',
  findings: FINDINGS,
} as const satisfies Record<keyof EligibilityContext, OptionKind>;

/** `ApplicationMove`: what it holds is judged. */
export const APPLICATION_MOVE = {
  to: 'anything',
  at: 'anything',
  reason: 'anything',
} as const satisfies Record<keyof ApplicationMove, OptionKind>;

/** `SectionId`. */
export const SECTION: Kind = { oneOf: /* @__PURE__ */ Object.keys(APPLICATION_SECTIONS) };

/** A list of `Review`. */
export const REVIEWS: Kind = {
  listOf: { says: 'a review', has: { organization: 'text' } },
  says: 'a list of reviews: make them with reviewApplication first',
};

/** `Review`. */
export const REVIEW: Kind = {
  says: 'a review: make it with reviewApplication first',
  has: { organization: 'text', status: 'text', sheets: { listOf: 'object' }, findings: FINDINGS },
};

/** A list of `RankedApplication`. */
export const RANKING: Kind = {
  listOf: { says: 'a rank', has: { organization: 'text', proposal: 'text', tiedWith: { listOf: 'text' } } },
  says: 'a ranking: make it with rankApplications first',
};
