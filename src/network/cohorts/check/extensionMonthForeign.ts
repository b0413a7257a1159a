import { breachAt } from '../../../form/breaches.js';
import { type CohortRule, extensionsOf, isDue } from '../cohortRule.js';

/** An extension is for a month that is not due. */
export const extensionMonthForeign = {
  code: 'network.extension-month-foreign',
  severity: 'warning',
  message: 'An extension is for {month}, which is not a month that is due.',
  howToFix: 'Correct the month, or take the extension out: it changes nothing.',
  params: { month: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c08' },
  check: (cohort) =>
    extensionsOf(cohort).flatMap(([i, { month }]) =>
      month && isDue(cohort, month) === false ? [breachAt(['extensions', i, 'month'], { month })] : [],
    ),
} as const satisfies CohortRule;
