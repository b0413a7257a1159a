import { isInCohort, membership } from '../../../network/cohorts/membership.js';
import type { ContextWith } from '../../form/context.js';
import { type AcrossRule, breachBeside, tellAmong } from '../../rows/lateBreach.js';
import type { OrganizationHistory } from './organizationHistory.js';

/**
 * The district takes part in the cohort, but not in this month: it joined later, or has left. Totals leave such rows out.
 *
 * Named at each of its rows.
 */
export const monthOutsideMembership = {
  code: 'monthly.month-outside-membership',
  severity: 'warning',
  message:
    '{organization} does not take part in the cohort {cohort} in {month}, so totals leave this row out.',
  howToFix:
    'Check the month and the code. If the district takes part in {month}, the dates of the cohort need a correction.',
  params: { organization: 'key', cohort: 'key', month: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'v27' },
  check({ organization, months }, tell, { cohort, registry }) {
    if (isInCohort(cohort, organization, null, registry) !== true) return;
    tellAmong(months, tell, (row) => {
      const { month } = row.record;
      if (!row.judged || membership(cohort, organization, month, registry) !== 'notMember') return undefined;
      return breachBeside(row, 'month', () => ({ params: { organization, cohort: cohort.id, month } }));
    });
  },
} as const satisfies AcrossRule<OrganizationHistory, ContextWith<'cohort'>>;
