import { breachAt } from '../../../form/breaches.js';
import type { CohortRule } from '../cohortRule.js';

/** The first month comes after the last. */
export const monthsReversed = {
  code: 'network.months-reversed',
  severity: 'fatal',
  message: 'The first month of the cohort, {first}, is after its last month, {last}.',
  howToFix: 'Correct one of the two.',
  params: { first: 'key', last: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c08' },
  check: ({ firstMonth: first, lastMonth: last }) =>
    first && last && first > last ? [breachAt(['lastMonth'], { first, last })] : [],
} as const satisfies CohortRule;
