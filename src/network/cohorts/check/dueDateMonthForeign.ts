import { isReportingMonth } from '../../../core/reportingMonth.js';
import { breachAt } from '../../../form/breaches.js';
import { type CohortRule, isDue } from '../cohortRule.js';

/** A due date is set for a month that the cohort does not have. */
export const dueDateMonthForeign = {
  code: 'network.due-date-month-foreign',
  severity: 'warning',
  message: 'A due date is set for {month}, which is not a month that is due.',
  howToFix: 'Correct the month, or take the date out: it changes nothing.',
  params: { month: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c08' },
  check: (cohort) =>
    Object.keys(cohort.dueDates ?? {}).flatMap((month) =>
      isReportingMonth(month) && isDue(cohort, month) === false
        ? [{ ...breachAt(['dueDates', month], { month }), field: 'dueDates' }]
        : [],
    ),
} as const satisfies CohortRule;
