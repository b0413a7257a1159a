import type { MonthlyContext } from '../../form/context.js';
import type { AcrossRule } from '../../rows/lateBreach.js';
import type { OrganizationHistory } from './organizationHistory.js';
import { tellYtdLimit } from './ytdLimit.js';

/**
 * A year-to-date count has grown by more than the months since then have, but the numbers cover different schools.
 */
export const ytdExceedsMonthsOfOtherSchools = {
  code: 'monthly.ytd-exceeds-months-of-other-schools',
  severity: 'confirm',
  message:
    '{measure}: {value}, but the last count was {previous} and the months since then add only {sum}. The numbers cover different schools.',
  howToFix: 'Confirm if the difference in schools explains this. If not, correct the numbers.',
  params: { measure: 'key', value: 'value', previous: 'value', sum: 'value' },
  needs: ['history'],
  basis: 'proposed',
  source: { id: 'project', at: 'v05' },
  check({ months }, tell, context) {
    tellYtdLimit(months, tell, context, true);
  },
} as const satisfies AcrossRule<OrganizationHistory, MonthlyContext>;
