import { breachAt } from '../../../form/breaches.js';
import { isTimeZone } from '../../cohorts/isTimeZone.js';
import { type EventRule, minutesOf } from '../eventRule.js';
import { instantOf } from '../instantOf.js';

/** The minutes of an event are not those between its hours. */
export const eventMinutesOff = {
  code: 'network.event-minutes-off',
  severity: 'confirm',
  message: 'An event takes {minutes} minutes, but {expected} minutes are between its hours.',
  howToFix: 'Correct the hours or the minutes, or leave out the minutes.',
  params: { minutes: 'place', expected: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events, { cohort }) {
    const zone = cohort?.timeZone && isTimeZone(cohort.timeZone) ? cohort.timeZone : null;
    return events.flatMap(({ event, at }) => {
      const { on, endsOn, days, startsAt, endsAt, minutes } = event;
      const [from, to] = [minutesOf(startsAt), minutesOf(endsAt)];
      if (from === null || to === null || !minutes || to <= from) return [];
      // On a day on which clocks change there are more or fewer; several days have those of most days.
      const isOneDay = on && !endsOn && !days && event.cohort === cohort?.id;
      const [begins, ends] =
        isOneDay && zone ? [instantOf(on, from, zone), instantOf(on, to, zone)] : [null, null];
      const expected = begins === null || ends === null ? to - from : (ends - begins) / 60_000;
      return expected === minutes ? [] : [breachAt([...at, 'minutes'], { minutes, expected })];
    });
  },
} as const satisfies EventRule;
