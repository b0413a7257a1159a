import { isDistrictCode } from '../../../core/codes/orgCode.js';
import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';

/**
 * The applicant carries the code of a school.
 */
export const applicantIsSchool = {
  code: 'application.applicant-is-school',
  severity: 'fatal',
  message: 'The code {organization} belongs to a school, not to a district.',
  howToFix: "Write the district's code, which ends in 0000. A charter school has one too.",
  params: { organization: 'key' },
  basis: 'inferred',
  source: { id: 'dese-enrollment' },
  sections: ['applicant'],
  check({ applicant }) {
    const organization = applicant?.organization;
    if (!organization || isDistrictCode(organization)) return [];
    return [breachAt(['applicant', 'organization'], { organization })];
  },
} as const satisfies ApplicationRule;
