import { breachAt } from '../../../form/breaches.js';
import { type EventRule, minutesOf } from '../eventRule.js';

/** The minutes of an event are not those between its hours. */
export const eventMinutesOff = {
  code: 'network.event-minutes-off',
  severity: 'confirm',
  message: 'An event takes {minutes} minutes, but {expected} minutes are between its hours.',
  howToFix: 'Correct the hours or the minutes, or leave out the minutes.',
  params: { minutes: 'place', expected: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events) {
    return events.flatMap(({ event: { startsAt, endsAt, minutes }, at }) => {
      const [from, to] = [minutesOf(startsAt), minutesOf(endsAt)];
      if (from === null || to === null || !minutes || to <= from || to - from === minutes) return [];
      return [breachAt([...at, 'minutes'], { minutes, expected: to - from })];
    });
  },
} as const satisfies EventRule;
