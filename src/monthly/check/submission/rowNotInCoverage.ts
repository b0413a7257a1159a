import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachesAmong } from '../../rows/reportRow.js';
import type { SubmissionRows } from './submissionRows.js';

/** A school sent a row, but the coverage does not list it as reporting. */
export const rowNotInCoverage = {
  code: 'monthly.row-not-in-coverage',
  severity: 'warning',
  message: 'School {organization} has a row, but is not listed as reporting.',
  howToFix: 'Add the school to schoolsReporting.',
  params: { organization: 'key' },
  needs: ['submission'],
  basis: 'proposed',
  source: { id: 'project', at: 'v26' },
  check({ coverage, rows }) {
    if (!coverage) return [];
    const reporting = new Set<string>(coverage.schoolsReporting);
    return breachesAmong(rows, ({ record, isDistrict, path }) => {
      const { organization } = record;
      if (isDistrict || reporting.has(organization)) return undefined;
      return { record, field: 'organization', params: { organization }, path: [...path, 'organization'] };
    });
  },
} as const satisfies CheckRule<SubmissionRows, MonthlyContext>;
