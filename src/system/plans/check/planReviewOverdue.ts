import { breachAt } from '../../../form/breaches.js';
import { type PlanRule, reviewDueOn } from '../planRule.js';

/** The day by which a plan is to be reviewed is over. */
export const planReviewOverdue = {
  code: 'system.plan-review-overdue',
  severity: 'warning',
  message: 'The plan was to be reviewed by {day}.',
  howToFix: 'Review the plan. Write the day under "reviewedOn" and the next one under "nextReviewOn".',
  params: { day: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'f12' },
  check(plan, { asOf }) {
    const day = reviewDueOn(plan);
    return asOf !== undefined && day !== null && day < asOf ? [breachAt(['nextReviewOn'], { day })] : [];
  },
} as const satisfies PlanRule;
