import { codesOf } from '../../../core/codes/codesOf.js';
import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';

/**
 * The applicant carries the code of a school.
 */
export const applicantIsSchool = {
  code: 'application.applicant-is-school',
  severity: 'fatal',
  message: 'The code {organization} belongs to a school, not to a district.',
  howToFix: "Write the district's code. A charter school has one too, besides its code as a school.",
  params: { organization: 'key' },
  basis: 'inferred',
  source: { id: 'dese-enrollment' },
  sections: ['applicant'],
  reads: ['applicant.organization'],
  check({ applicant }, { codes, cohort, registry }) {
    const organization = applicant?.organization;
    if (!organization || !codesOf({ codes, cohort, registry }).isSchool(organization)) return [];
    return [breachAt(['applicant', 'organization'], { organization })];
  },
} as const satisfies ApplicationRule;
