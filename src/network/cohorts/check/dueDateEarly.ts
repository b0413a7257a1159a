import { isReportingMonth, lastDayOf } from '../../../core/reportingMonth.js';
import { breachAt } from '../../../form/breaches.js';
import type { CohortRule } from '../cohortRule.js';

/** A month is due before it is over. */
export const dueDateEarly = {
  code: 'network.due-date-early',
  severity: 'warning',
  message: 'The month {month} is due on {due}, before it is over.',
  howToFix: 'Check the date and its year. Districts can send a month only when it is over.',
  params: { month: 'key', due: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c08' },
  check: ({ dueDates }) =>
    Object.entries(dueDates ?? {}).flatMap(([month, due]) =>
      isReportingMonth(month) && due < lastDayOf(month)
        ? [{ ...breachAt(['dueDates', month], { month, due }), field: 'dueDates' }]
        : [],
    ),
} as const satisfies CohortRule;
