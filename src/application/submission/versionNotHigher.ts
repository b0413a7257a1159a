import { breachAt } from '../../form/breaches.js';
import type { ApplicationRule } from '../form/applicationContext.js';
import { newestBefore } from './sameApplicant.js';

/**
 * A later application does not carry a higher version than the one it replaces.
 */
export const versionNotHigher = {
  code: 'application.version-not-higher',
  severity: 'fatal',
  message: 'The application has version {version}, but version {expected} was sent before.',
  howToFix: 'Give it the next version, so that it is clear which one counts.',
  params: { version: 'key', expected: 'key' },
  needs: ['history'],
  basis: 'proposed',
  source: { id: 'project', at: 'a09' },
  sections: [],
  reads: ['applicant.organization', 'applicant.schoolYear'],
  check(application, { history }) {
    const known = newestBefore(application, history);
    const { version } = application;
    if (known === null || !version || version > known) return [];
    return [breachAt(['version'], { version, expected: known })];
  },
} as const satisfies ApplicationRule;
