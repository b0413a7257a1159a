import { breachAt } from '../../../form/breaches.js';
import { DAY, type EventRule, minutesOf } from '../eventRule.js';

/** An event begins so late, or takes so long, that it goes on past midnight. */
export const eventPastMidnight = {
  code: 'network.event-past-midnight',
  severity: 'fatal',
  message: 'An event begins at {from} and takes {minutes} minutes, so it does not end on the same day.',
  howToFix: 'Correct the hour or the minutes. Where it goes on past midnight, list two days.',
  params: { from: 'value', minutes: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events) {
    return events.flatMap(({ event, at }) => {
      const { minutes } = event;
      if (!minutes) return [];
      const late = (path: typeof at, from: string | null | undefined, to: string | null | undefined) => {
        const begins = minutesOf(from);
        if (begins === null || minutesOf(to) !== null || begins + minutes <= DAY) return [];
        return [breachAt(path, { from: from!, minutes })];
      };
      return [
        ...late([...at, 'minutes'], event.startsAt, event.endsAt),
        ...(event.days ?? []).flatMap((day, i) =>
          day?.startsAt ? late([...at, 'days', i, 'startsAt'], day.startsAt, day.endsAt ?? event.endsAt) : [],
        ),
      ];
    });
  },
} as const satisfies EventRule;
