import { breachAt } from '../../../form/breaches.js';
import { type CohortRule, membersOf } from '../cohortRule.js';
import { spanOf } from '../span.js';

/** A district takes part from a day after its last. */
export const membershipReversed = {
  code: 'network.membership-reversed',
  severity: 'fatal',
  message: 'District {code} takes part from {from}, which is after {to}.',
  howToFix:
    'Correct "from" or "to". Leave out "from" where it takes part from the start, and "to" where it stays.',
  params: { code: 'key', from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c08' },
  check: (cohort) =>
    membersOf(cohort).flatMap(([i, { code, from, to }]) => {
      const span = spanOf(from, to);
      if (!from || !to || !span || span.from <= span.to) return [];
      return [breachAt(['districts', i], { code, from, to })];
    }),
} as const satisfies CohortRule;
