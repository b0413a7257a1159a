import { breachAt } from '../../../form/breaches.js';
import { organizationOf } from '../../../network/organizations/registry.js';
import type { ApplicationRule } from '../../form/applicationContext.js';

/**
 * The kind of applicant does not fit what the registry says of the organization.
 */
export const applicantTypeUnlikely = {
  code: 'application.applicant-type-unlikely',
  severity: 'confirm',
  message: 'The registry lists {organization} as {expected}, but the application says {kind}.',
  howToFix: 'Check the kind of applicant and the code. If both are right, confirm.',
  params: { organization: 'key', expected: 'key', kind: 'key' },
  needs: ['registry'],
  basis: 'inferred',
  source: { id: 'dese-enrollment' },
  sections: ['applicant'],
  check({ applicant }, { registry }) {
    const { organization, applicantType: kind } = applicant ?? {};
    const known = organization && registry ? organizationOf(registry, organization)?.kind : undefined;
    if (!organization || !kind || !known || known === 'school') return [];
    if ((known === 'charterDistrict') === (kind === 'charter')) return [];
    return [breachAt(['applicant', 'applicantType'], { organization, expected: known, kind })];
  },
} as const satisfies ApplicationRule;
