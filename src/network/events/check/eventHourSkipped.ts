import { breachAt } from '../../../form/breaches.js';
import { isTimeZone } from '../../cohorts/isTimeZone.js';
import { eventDays } from '../eventDays.js';
import { type EventRule, minutesOf } from '../eventRule.js';
import { instantOf } from '../instantOf.js';

/** An event begins or ends at an hour that its day does not have, because clocks go forward. */
export const eventHourSkipped = {
  code: 'network.event-hour-skipped',
  severity: 'fatal',
  message: 'On {day} clocks go forward in the time zone of the cohort, and the hour {text} does not exist.',
  howToFix: 'Correct the day or the hour.',
  params: { day: 'key', text: 'value' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events, { cohort }) {
    const zone = cohort?.timeZone;
    if (!zone || !isTimeZone(zone)) return [];
    return events.flatMap(({ event, at }) => {
      const { days } = event;
      if (event.cohort !== cohort.id) return [];
      return eventDays({ ...event, minutes: null }).flatMap(({ on, ...hours }) => {
        const row = days?.findIndex((day) => day?.on === on) ?? -1;
        return (['startsAt', 'endsAt'] as const).flatMap((key) => {
          const text = hours[key];
          const minutes = minutesOf(text);
          if (text === null || minutes === null || instantOf(on, minutes, zone) !== null) return [];
          const isOfDay = row >= 0 && days?.[row]?.[key];
          return [breachAt([...at, ...(isOfDay ? ['days', row] : []), key], { day: on, text })];
        });
      });
    });
  },
} as const satisfies EventRule;
