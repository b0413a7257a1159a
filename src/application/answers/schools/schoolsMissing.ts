import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';

/**
 * The list of schools is there and empty; only a virtual organization may have none, so the kind of applicant must be said.
 */
export const schoolsMissing = {
  code: 'application.schools-missing',
  severity: 'fatal',
  message: 'The list of schools is empty.',
  howToFix: 'List every school of the organization. Only a virtual school or district may have none.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'a04' },
  sections: ['applicant', 'context'],
  reads: ['applicant.applicantType', 'context.schools'],
  check({ applicant, context }) {
    const kind = applicant?.applicantType;
    if (!context?.schools || context.schools.length > 0 || !kind || kind === 'virtual') return [];
    return [breachAt(['context', 'schools'])];
  },
} as const satisfies ApplicationRule;
