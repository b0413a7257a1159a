import type { MonthlyContext } from '../../form/context.js';
import type { AcrossRule } from '../../rows/lateBreach.js';
import type { OrganizationHistory } from './organizationHistory.js';
import { tellYtdLimit } from './ytdLimit.js';

/**
 * A year-to-date count has grown by more than the months since then have.
 *
 * Judged only where every month since 1 July, or since the cohort's first month, is a number; where the
 * numbers cover different schools, `monthly.ytd-exceeds-months-of-other-schools` asks instead.
 */
export const ytdExceedsMonths = {
  code: 'monthly.ytd-exceeds-months',
  severity: 'fatal',
  message: '{measure}: {value}, but the last count was {previous} and the months since then add only {sum}.',
  howToFix:
    'Check the count of each month since then. If students of earlier months were added late, send those months again.',
  params: { measure: 'key', value: 'value', previous: 'value', sum: 'value' },
  needs: ['history'],
  basis: 'proposed',
  source: { id: 'project', at: 'v05' },
  check({ months }, tell, context) {
    tellYtdLimit(months, tell, context, false);
  },
} as const satisfies AcrossRule<OrganizationHistory, MonthlyContext>;
