import { breachAt } from '../../../form/breaches.js';
import type { EventRule } from '../eventRule.js';

/** An event belongs to another cohort and is not counted. */
export const eventOfOtherCohort = {
  code: 'network.event-of-other-cohort',
  severity: 'info',
  message: 'The event of {day} is for the cohort {other} and is not counted for {cohort}.',
  howToFix: 'If it belongs to this cohort, correct "cohort". Otherwise leave it: it counts for its own.',
  params: { day: 'key', other: 'quote', cohort: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events, { cohort }) {
    return events.flatMap(({ event, at }) =>
      cohort && event.cohort && event.on && event.cohort !== cohort.id
        ? [breachAt([...at, 'cohort'], { day: event.on, other: event.cohort, cohort: cohort.id })]
        : [],
    );
  },
} as const satisfies EventRule;
