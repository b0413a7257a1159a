import { breachAt } from '../../../form/breaches.js';
import { type CohortRule, extensionsOf } from '../cohortRule.js';
import { dueDayOf } from '../dueDay.js';

/** An extension ends no later than the month is due anyway. */
export const extensionEarly = {
  code: 'network.extension-early',
  severity: 'warning',
  message: 'An extension for {month} ends on {until}, but the month is due on {due} anyway.',
  howToFix: 'Correct the day or its year, or take the extension out: it changes nothing.',
  params: { month: 'key', until: 'key', due: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c08' },
  check(cohort) {
    const { dueDay } = cohort;
    if (dueDay === undefined) return [];
    const holidays = new Set(cohort.holidays ?? []);
    return extensionsOf(cohort).flatMap(([i, { month, until }]) => {
      if (!month || !until) return [];
      const due = dueDayOf({ ...cohort, dueDay }, holidays, month);
      return until <= due ? [breachAt(['extensions', i, 'until'], { month, until, due })] : [];
    });
  },
} as const satisfies CohortRule;
