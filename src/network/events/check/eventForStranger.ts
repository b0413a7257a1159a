import { breachAt } from '../../../form/breaches.js';
import { membership } from '../../cohorts/membership.js';
import type { EventRule } from '../eventRule.js';

/** An event is for a district that does not take part in the cohort on that day. */
export const eventForStranger = {
  code: 'network.event-for-stranger',
  severity: 'confirm',
  message: 'The event of {day} is for {code}, which is not in the cohort on that day.',
  howToFix: 'Correct the code or the day, or enter when the district takes part. Confirm if it was a guest.',
  params: { day: 'key', code: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events, { cohort, registry }) {
    if (!cohort) return [];
    return events.flatMap(({ event: { cohort: id, kind, on, organizations }, at }) =>
      id !== cohort.id || !on || kind === 'informationSession'
        ? []
        : (organizations ?? []).flatMap((code, i) =>
            code && membership(cohort, code, on, registry) === 'notMember'
              ? [breachAt([...at, 'organizations', i], { day: on, code })]
              : [],
          ),
    );
  },
} as const satisfies EventRule;
