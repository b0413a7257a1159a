import { breachAt } from '../../../form/breaches.js';
import { type EventRule, minutesOf } from '../eventRule.js';

/** An event ends at an hour that is not after the one at which it begins. */
export const eventHoursReversed = {
  code: 'network.event-hours-reversed',
  severity: 'fatal',
  message: 'An event begins at {from} and ends at {to}, which is not later.',
  howToFix:
    'Check both hours, and whether one is in the afternoon. Where it goes on past midnight, list two days.',
  params: { from: 'value', to: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events) {
    return events.flatMap(({ event, at }) => {
      const reversed = (path: typeof at, from: string | null | undefined, to: string | null | undefined) => {
        const [begins, ends] = [minutesOf(from), minutesOf(to)];
        if (begins === null || ends === null || ends > begins) return [];
        return [breachAt(path, { from: from!, to: to! })];
      };
      return [
        ...reversed([...at, 'endsAt'], event.startsAt, event.endsAt),
        ...(event.days ?? []).flatMap((day, i) =>
          // Hours that are both those of the event have been looked at.
          day && (day.startsAt || day.endsAt)
            ? reversed(
                [...at, 'days', i, day.endsAt ? 'endsAt' : 'startsAt'],
                day.startsAt ?? event.startsAt,
                day.endsAt ?? event.endsAt,
              )
            : [],
        ),
      ];
    });
  },
} as const satisfies EventRule;
