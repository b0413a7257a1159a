import { breachAt } from '../../form/breaches.js';
import type { ApplicationRule } from '../form/applicationContext.js';

/**
 * An application that was sent does not say when.
 */
export const submissionTimeMissing = {
  code: 'application.submission-time-missing',
  severity: 'fatal',
  message: 'The application was sent, but the time is missing.',
  howToFix: 'Add date, time and offset. Without them it is not clear whether it met the deadline.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'a05' },
  sections: [],
  check({ state, submittedAt }) {
    if (!state || state === 'draft' || state === 'withdrawn' || submittedAt) return [];
    return [breachAt(['submittedAt'])];
  },
} as const satisfies ApplicationRule;
