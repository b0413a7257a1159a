import { breachAt } from '../../../form/breaches.js';
import { type EventRule, minutesOf } from '../eventRule.js';

/** The hour of an event cannot be read. */
export const eventTimeUnreadable = {
  code: 'network.event-time-unreadable',
  severity: 'fatal',
  message: '"{text}" is not an hour of the day.',
  howToFix: 'Write hours and minutes with two digits each, from 00:00 to 23:59, such as 09:30 or 14:00.',
  params: { text: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events) {
    return events.flatMap(({ event, at }) => {
      const places = [{ hours: event, path: at }].concat(
        (event.days ?? []).map((day, i) => ({ hours: day, path: [...at, 'days', i] })),
      );
      return places.flatMap(({ hours, path }) =>
        (['startsAt', 'endsAt'] as const).flatMap((key) => {
          const text = hours?.[key];
          return text && minutesOf(text) === null
            ? [breachAt([...path, key], { text: text.slice(0, 20) })]
            : [];
        }),
      );
    });
  },
} as const satisfies EventRule;
