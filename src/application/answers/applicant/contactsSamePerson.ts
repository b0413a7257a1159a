import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';

/**
 * The primary contact and the data contact are one person.
 */
export const contactsSamePerson = {
  code: 'application.contacts-same-person',
  severity: 'warning',
  message: 'The primary contact and the data contact have the same email address.',
  howToFix: 'This is allowed. A second person keeps the data coming when the first one is away.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'a06' },
  sections: ['applicant'],
  reads: ['applicant.primaryContact.email', 'applicant.dataContact.email'],
  check({ applicant }) {
    const first = applicant?.primaryContact?.email?.trim().toLowerCase();
    const second = applicant?.dataContact?.email?.trim().toLowerCase();
    return first && first === second ? [breachAt(['applicant', 'dataContact', 'email'])] : [];
  },
} as const satisfies ApplicationRule;
