import { breachAt } from '../../../form/breaches.js';
import type { PlanRule } from '../planRule.js';

/** A plan was reviewed before it was agreed, or is to be reviewed before it last was. */
export const planDaysReversed = {
  code: 'system.plan-days-reversed',
  severity: 'fatal',
  message: '"{later}" is {day}, before "{earlier}", which is {first}.',
  howToFix: 'Correct the days: a plan is agreed, then reviewed, then reviewed again.',
  params: { later: 'key', day: 'key', earlier: 'key', first: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'f12' },
  check(plan) {
    const days = (['agreedOn', 'reviewedOn', 'nextReviewOn'] as const).flatMap((key) => {
      const day = plan[key];
      return day ? [{ key, day }] : [];
    });
    return days.flatMap(({ key: later, day }, place) => {
      const before = days[place - 1];
      if (!before || before.day <= day) return [];
      return [breachAt([later], { later, day, earlier: before.key, first: before.day })];
    });
  },
} as const satisfies PlanRule;
