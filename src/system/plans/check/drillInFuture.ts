import { breachAt } from '../../../form/breaches.js';
import type { PlanRule } from '../planRule.js';

/** A drill is still to come. */
export const drillInFuture = {
  code: 'system.drill-in-future',
  severity: 'confirm',
  message: 'Drill {place} is on {day}, which is after today, {today}.',
  howToFix: 'Correct the day, or add the drill when it has been held.',
  params: { place: 'place', day: 'key', today: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'f12' },
  check({ drills }, { asOf: today }) {
    return (drills ?? []).flatMap(({ on: day }, row) =>
      today !== undefined && day && day > today
        ? [breachAt(['drills', row, 'on'], { place: row + 1, day, today })]
        : [],
    );
  },
} as const satisfies PlanRule;
