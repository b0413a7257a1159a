import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachesAmong } from '../../rows/reportRow.js';
import type { SubmissionRows } from './submissionRows.js';

/** A row of the submission belongs to another district. */
export const schoolOutsideDistrict = {
  code: 'monthly.school-outside-district',
  severity: 'fatal',
  message: '{organization} does not belong to the district {district} of this submission.',
  howToFix: 'Check the code. If it is right, send the row in the submission of its own district, {expected}.',
  params: { organization: 'key', district: 'key', expected: 'key' },
  needs: ['submission'],
  basis: 'proposed',
  source: { id: 'project', at: 'v27' },
  check({ organization: district, rows }) {
    if (district === null) return [];
    return breachesAmong(rows, ({ record, district: own, path }) => {
      const { organization } = record;
      // What no code and no registry says of a school, its submission does.
      if (own === null || own === district) return undefined;
      const params = { organization, district, expected: own };
      return { record, field: 'organization', params, path: [...path, 'organization'] };
    });
  },
} as const satisfies CheckRule<SubmissionRows, MonthlyContext>;
