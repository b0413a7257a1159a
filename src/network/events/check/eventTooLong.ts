import { daysBetween } from '../../../core/instant.js';
import { breachAt } from '../../../form/breaches.js';
import { MOST_DAYS } from '../eventDays.js';
import type { EventRule } from '../eventRule.js';

/** An event goes on for more than a year. */
export const eventTooLong = {
  code: 'network.event-too-long',
  severity: 'fatal',
  message: 'An event goes on from {from} to {to}, which is more than a year.',
  howToFix: 'Correct the last day, or write an event for each school year.',
  params: { from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events) {
    return events.flatMap(({ event: { on, endsOn }, at }) =>
      on && endsOn && daysBetween(on, endsOn) >= MOST_DAYS
        ? [breachAt([...at, 'endsOn'], { from: on, to: endsOn })]
        : [],
    );
  },
} as const satisfies EventRule;
