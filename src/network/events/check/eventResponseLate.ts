import { breachAt } from '../../../form/breaches.js';
import type { EventRule } from '../eventRule.js';

/** Districts may respond until a day on which the event has begun. */
export const eventResponseLate = {
  code: 'network.event-response-late',
  severity: 'confirm',
  message: 'Districts can respond until {until}, after the event begins on {day}.',
  howToFix: 'Check both days. Confirm if districts can join while the event goes on.',
  params: { until: 'key', day: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events) {
    return events.flatMap(({ event: { on, respondBy }, at }) =>
      on && respondBy && respondBy > on
        ? [breachAt([...at, 'respondBy'], { until: respondBy, day: on })]
        : [],
    );
  },
} as const satisfies EventRule;
