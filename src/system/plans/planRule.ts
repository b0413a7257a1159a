import type { CheckRule } from '../../core/rule.js';
import type { CrisisPlan } from './crisisPlan.js';
import type { ReopeningPlan } from './reopeningPlan.js';

/** A plan of either kind as far as it could be read. */
export type PlanAsRead = Partial<Omit<CrisisPlan, 'form' | 'parts'>> &
  Partial<Pick<ReopeningPlan, 'from'>> & {
    readonly parts?: CrisisPlan['parts'] | ReopeningPlan['parts'];
  };

/** What rules on a plan may need besides it. */
export interface PlanRuleContext {
  readonly asOf?: string;
  readonly schoolYearStarts?: number;
}

/** A rule on what a plan says. */
export type PlanRule = CheckRule<PlanAsRead, PlanRuleContext>;

/** Gives the day by which a plan is to be reviewed: the one that it names, or a year after it was last gone through. */
export function reviewDueOn({ agreedOn, reviewedOn, nextReviewOn }: PlanAsRead): string | null {
  const last = reviewedOn ?? agreedOn ?? null;
  if (nextReviewOn && !(last && last > nextReviewOn)) return nextReviewOn;
  if (!last) return null;
  const year = String(Number(last.slice(0, 4)) + 1).padStart(4, '0');
  return `${year}${last.slice(4) === '-02-29' ? '-02-28' : last.slice(4)}`;
}
