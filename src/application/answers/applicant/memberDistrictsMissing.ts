import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';

/**
 * An educational collaborative does not list its member districts.
 */
export const memberDistrictsMissing = {
  code: 'application.member-districts-missing',
  severity: 'fatal',
  message: 'The member districts of the collaborative are missing.',
  howToFix: 'List the codes of all member districts.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'a04' },
  sections: ['applicant'],
  reads: ['applicant.applicantType', 'applicant.memberDistricts'],
  check({ applicant }) {
    if (applicant?.applicantType !== 'collaborative' || applicant.memberDistricts?.length) return [];
    return [breachAt(['applicant', 'memberDistricts'])];
  },
} as const satisfies ApplicationRule;
