import { schoolYearOf } from '../../../core/schoolYear.js';
import { breachAt } from '../../../form/breaches.js';
import type { EventRule } from '../eventRule.js';

/** An event is on a day that is not in the school year of its cohort. */
export const eventOutsideYear = {
  code: 'network.event-outside-year',
  severity: 'confirm',
  message: 'The event of {day} is not in the school year {schoolYear} of its cohort.',
  howToFix: 'Check the day and the cohort. Confirm if the event was held before or after the year.',
  params: { day: 'key', schoolYear: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events, { cohort }) {
    if (!cohort) return [];
    const { id, schoolYear, schoolYearStarts } = cohort;
    return events.flatMap(({ event, at }) => {
      // Information sessions come before the year that they are about.
      if (event.cohort !== id || !event.on || event.kind === 'informationSession') return [];
      if (schoolYearOf(event.on.slice(0, 7), schoolYearStarts ?? undefined) === schoolYear) return [];
      return [breachAt([...at, 'on'], { day: event.on, schoolYear })];
    });
  },
} as const satisfies EventRule;
