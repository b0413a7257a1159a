import { yearsAfter } from '../../core/yearsAfter.js';
import type { ProfileRule } from './profileContext.js';

/** The profile was last reviewed more than twelve months ago. */
export const reviewOverdue = {
  code: 'system.review-overdue',
  severity: 'warning',
  message: 'The profile was last reviewed on {day}, more than twelve months ago.',
  howToFix: 'Review it once a year, and write the new date.',
  params: { day: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'f05' },
  check({ lastReviewed }, { asOf }) {
    if (!lastReviewed || asOf === undefined || yearsAfter(lastReviewed, 1) >= asOf) return [];
    return [{ field: 'lastReviewed', params: { day: lastReviewed } }];
  },
} as const satisfies ProfileRule;
