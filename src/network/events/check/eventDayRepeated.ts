import { breachAt } from '../../../form/breaches.js';
import { type EventRule, minutesOf } from '../eventRule.js';

/** An event lists a day twice, at the same time; a morning and an afternoon may be listed apart. */
export const eventDayRepeated = {
  code: 'network.event-day-repeated',
  severity: 'confirm',
  message: 'An event lists {day} twice, as days {other} and {place}, at the same time.',
  howToFix: 'Take one out, or correct the day or the hours of one.',
  params: { day: 'key', other: 'place', place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events) {
    return events.flatMap(({ event: { days, startsAt, endsAt }, at }) => {
      const held = (days ?? []).map((day) => ({
        on: day?.on,
        from: minutesOf(day?.startsAt ?? startsAt) ?? 0,
        to: minutesOf(day?.endsAt ?? endsAt) ?? Number.POSITIVE_INFINITY,
      }));
      return held.flatMap((day, place) => {
        const other = held
          .slice(0, place)
          .findIndex(({ on, from, to }) => day.on && on === day.on && from < day.to && day.from < to);
        const params = { day: day.on!, other: other + 1, place: place + 1 };
        return other < 0 ? [] : [breachAt([...at, 'days', place, 'on'], params)];
      });
    });
  },
} as const satisfies EventRule;
