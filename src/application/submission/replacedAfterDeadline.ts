import { breachAt } from '../../form/breaches.js';
import type { ApplicationRule } from '../form/applicationContext.js';
import { newestBefore } from './sameApplicant.js';
import { submissionTiming } from './submissionTiming.js';

/**
 * An application that was sent in time would be replaced by one that came after the deadline.
 */
export const replacedAfterDeadline = {
  code: 'application.replaced-after-deadline',
  severity: 'fatal',
  message: 'The application arrived after the deadline, so it cannot replace version {version}.',
  howToFix: 'The earlier version still counts. Ask the collaborative whether it accepts a correction.',
  params: { version: 'key' },
  follows: [{ from: ['application.submitted-late'], at: 'form' }],
  needs: ['cohort', 'history'],
  basis: 'proposed',
  source: { id: 'project', at: 'a09' },
  sections: [],
  reads: ['applicant.organization', 'applicant.schoolYear'],
  check(application, { cohort, history }) {
    const timing =
      application.submittedAt && cohort ? submissionTiming(application.submittedAt, cohort) : null;
    if (!timing?.late) return [];
    const version = newestBefore(application, history);
    return version === null ? [] : [breachAt(['version'], { version })];
  },
} as const satisfies ApplicationRule;
