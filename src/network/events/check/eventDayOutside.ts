import { breachAt } from '../../../form/breaches.js';
import type { EventRule } from '../eventRule.js';

/** A day of an event is before its first day or after its last one. */
export const eventDayOutside = {
  code: 'network.event-day-outside',
  severity: 'fatal',
  message: 'An event that begins on {first}[ and ends on {last}] lists the day {day}.',
  howToFix: 'Write the earliest day under "on" and the latest one under "endsOn", or correct the day.',
  params: { first: 'key', last: 'key', day: 'key' },
  follows: [{ from: ['network.event-ends-before-start'], at: 'form' }],
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events) {
    return events.flatMap(({ event: { on, endsOn, days }, at }) =>
      (days ?? []).flatMap((day, i) =>
        on && day?.on && (day.on < on || (endsOn && day.on > endsOn))
          ? [breachAt([...at, 'days', i, 'on'], { first: on, ...(endsOn && { last: endsOn }), day: day.on })]
          : [],
      ),
    );
  },
} as const satisfies EventRule;
