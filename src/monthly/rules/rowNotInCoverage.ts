import { isDistrictCode } from '../../core/orgCode.js';
import type { CheckRule } from '../../core/rule.js';
import type { MonthlyContext } from '../context.js';
import type { SubmissionRows } from '../submissionRows.js';

/** A school sent a row, but the coverage does not list it as reporting. */
export const rowNotInCoverage = {
  code: 'monthly.row-not-in-coverage',
  severity: 'warning',
  message: 'School {organization} has a row, but is not listed as reporting.',
  howToFix: 'Add the school to schoolsReporting.',
  params: ['organization'],
  needs: ['submission'],
  basis: 'proposed',
  source: 'monthly-data section 8 (coverage)',
  check({ coverage, rows }) {
    if (!coverage) return [];
    const reporting = new Set<string>(coverage.schoolsReporting);
    return rows.flatMap(({ record, path }) => {
      const school = record.organization;
      if (isDistrictCode(school) || reporting.has(school)) return [];
      return [
        { record, field: 'organization', params: { organization: school }, path: [...path, 'organization'] },
      ];
    });
  },
} as const satisfies CheckRule<SubmissionRows, MonthlyContext>;
