import { districtOf } from '../../../core/codes/orgCode.js';
import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachesAmong } from '../../rows/reportRow.js';
import type { SubmissionRows } from './submissionRows.js';

/** A row of the submission belongs to another district. */
export const schoolOutsideDistrict = {
  code: 'monthly.school-outside-district',
  severity: 'fatal',
  message: '{organization} does not belong to the district {district} of this submission.',
  howToFix:
    "The first four digits of a school's code are those of its district. Send the row with its own district.",
  params: { organization: 'key', district: 'key' },
  needs: ['submission'],
  basis: 'proposed',
  source: { id: 'project', at: 'v27' },
  check({ organization: district, rows }) {
    if (district === null) return [];
    return breachesAmong(rows, ({ record, path }) => {
      const { organization } = record;
      if (districtOf(organization) === district) return undefined;
      const params = { organization, district };
      return { record, field: 'organization', params, path: [...path, 'organization'] };
    });
  },
} as const satisfies CheckRule<SubmissionRows, MonthlyContext>;
