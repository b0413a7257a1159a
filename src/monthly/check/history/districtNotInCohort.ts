import { isInCohort } from '../../../network/cohorts/membership.js';
import type { ContextWith } from '../../form/context.js';
import { type AcrossRule, breachBeside } from '../../rows/lateBreach.js';
import type { OrganizationHistory } from './organizationHistory.js';

/**
 * The organization is not part of the cohort that its months are checked for.
 *
 * Named once, at its first month. Not judged where the cohort's districts are not public.
 */
export const districtNotInCohort = {
  code: 'monthly.district-not-in-cohort',
  severity: 'warning',
  message: '{organization} is not part of the cohort {cohort}.',
  howToFix: 'Check the code and the cohort. This cohort decides which months are due.',
  params: { organization: 'key', cohort: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'v27' },
  check({ organization, months }, tell, { cohort, registry }) {
    const first = months.find(({ judged }) => judged);
    if (!first || isInCohort(cohort, organization, null, registry) !== false) return;
    tell(breachBeside(first, 'organization', () => ({ params: { organization, cohort: cohort.id } })));
  },
} as const satisfies AcrossRule<OrganizationHistory, ContextWith<'cohort'>>;
