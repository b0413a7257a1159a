import { breachAt } from '../../form/breaches.js';
import type { ApplicationRule } from '../form/applicationContext.js';
import { submissionTiming } from './submissionTiming.js';

/**
 * The application came after the end of the last day, in the time zone of the cohort.
 *
 * Lateness is a fact, not a refusal: people decide what follows from it.
 */
export const submittedLate = {
  code: 'application.submitted-late',
  severity: 'warning',
  message: 'The application arrived at {at}, after the deadline of {deadline} ({zone}).',
  howToFix: 'This cannot be corrected here. The collaborative decides whether it accepts the application.',
  params: { at: 'key', deadline: 'key', zone: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'a05' },
  sections: [],
  check({ submittedAt }, { cohort }) {
    const timing = submittedAt && cohort ? submissionTiming(submittedAt, cohort) : null;
    if (!timing?.late) return [];
    const params = { at: timing.at, deadline: timing.deadline, zone: timing.timeZone };
    return [breachAt(['submittedAt'], params)];
  },
} as const satisfies ApplicationRule;
