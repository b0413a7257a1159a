import { breachAt } from '../../../form/breaches.js';
import { organizationOf } from '../../../network/organizations/registry.js';
import type { ApplicationRule } from '../../form/applicationContext.js';
import { APPLICANT_SECTION } from '../../form/sections/applicant.js';

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
  reads: ['applicant.organization', 'applicant.applicantType'],
  check({ applicant }, { registry }) {
    const { organization, applicantType: kind } = applicant ?? {};
    const known = organization && registry ? organizationOf(registry, organization)?.kind : undefined;
    if (!organization || !kind || !known || known === 'school') return [];
    // Of a kind of applicant that a state has of its own, nothing is known.
    if (!Object.hasOwn(APPLICANT_SECTION.fields.applicantType.choices, kind)) return [];
    const expected =
      known === 'charterDistrict' ? 'charter' : known === 'collaborative' ? 'collaborative' : null;
    if (expected ? kind === expected : kind !== 'charter' && kind !== 'collaborative') return [];
    return [breachAt(['applicant', 'applicantType'], { organization, expected: known, kind })];
  },
} as const satisfies ApplicationRule;
