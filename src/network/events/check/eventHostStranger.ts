import { breachAt } from '../../../form/breaches.js';
import { membership } from '../../cohorts/membership.js';
import type { EventRule } from '../eventRule.js';

/** The host of an event does not take part in the cohort on that day. */
export const eventHostStranger = {
  code: 'network.event-host-stranger',
  severity: 'confirm',
  message: 'The event of {day} is hosted by {code}, which is not in the cohort on that day.',
  howToFix: 'Correct the code or the day, or enter when the district takes part. Confirm if it was a guest.',
  params: { day: 'key', code: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'c13' },
  check(events, { cohort, registry }) {
    if (!cohort) return [];
    return events.flatMap(({ event: { cohort: id, on, host }, at }) =>
      id === cohort.id && on && host && membership(cohort, host, on, registry) === 'notMember'
        ? [breachAt([...at, 'host'], { day: on, code: host })]
        : [],
    );
  },
} as const satisfies EventRule;
