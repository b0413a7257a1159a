import { dateIn } from '../../../core/instant.js';
import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';

/**
 * The signature is dated after the day of submission, in the time zone of the cohort.
 */
export const signedAfterSubmission = {
  code: 'application.signed-after-submission',
  severity: 'fatal',
  message: 'The signature is dated {day}, but the application was sent on {last}.',
  howToFix: 'Correct the date of the signature, or send the application again after signing.',
  params: { day: 'key', last: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'a08' },
  sections: ['signOff'],
  reads: ['signOff.signature.date'],
  check({ signOff, submittedAt }, { cohort }) {
    const day = signOff?.signature?.date;
    const sent = submittedAt && cohort ? dateIn(submittedAt, cohort.timeZone) : null;
    return day && sent && day > sent ? [breachAt(['signOff', 'signature', 'date'], { day, last: sent })] : [];
  },
} as const satisfies ApplicationRule;
