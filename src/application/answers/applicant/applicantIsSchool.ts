import { isDistrictCode } from '../../../core/orgCode.js';
import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';

/**
 * The applicant carries the code of a school.
 */
export const applicantIsSchool = {
  code: 'application.applicant-is-school',
  severity: 'fatal',
  message: 'The code {organization} is that of a school, not of a district.',
  howToFix: 'Write the code of the district, which ends in 0000. A charter school has one, too.',
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
