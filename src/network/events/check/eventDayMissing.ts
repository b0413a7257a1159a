import { breachAt } from '../../../form/breaches.js';
import type { EventRule } from '../eventRule.js';

/** The first or last day of an event is not among its days. */
export const eventDayMissing = {
  code: 'network.event-day-missing',
  severity: 'confirm',
  message: 'An event lists its days, and {day} is not one of them.',
  howToFix: 'List every day under "days", or correct "on" and "endsOn".',
  params: { day: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events) {
    return events.flatMap(({ event, at }) => {
      const { days } = event;
      if (!days || days.some((day) => !day?.on)) return [];
      const listed = new Set(days.map((day) => day.on));
      return (['on', 'endsOn'] as const).flatMap((key) => {
        const day = event[key];
        return day && !listed.has(day) ? [breachAt([...at, key], { day })] : [];
      });
    });
  },
} as const satisfies EventRule;
