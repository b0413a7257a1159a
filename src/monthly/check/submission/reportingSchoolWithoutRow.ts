import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachesAmong } from '../../rows/reportRow.js';
import type { SubmissionRows } from './submissionRows.js';

/**
 * The coverage lists a school as reporting that has no row.
 *
 * Not judged for a submission without any school row: its schools may report through the district's row alone.
 */
export const reportingSchoolWithoutRow = {
  code: 'monthly.reporting-school-without-row',
  severity: 'warning',
  message: 'School {organization} is listed as reporting, but has no row.',
  howToFix: 'Add its row, or remove the school from schoolsReporting.',
  params: { organization: 'key' },
  follows: [
    {
      from: ['monthly.report-month-differs'],
      at: 'anywhere',
      where: { organization: 'organization', month: 'expected' },
    },
  ],
  needs: ['submission'],
  basis: 'proposed',
  source: { id: 'project', at: 'v26' },
  check({ record, coverage, organization, rows }) {
    const sent = new Set(rows.map((row) => row.record.organization));
    if (!coverage || organization === null || sent.size <= Number(sent.has(organization))) return [];
    return breachesAmong(coverage.schoolsReporting, (school, i) => {
      if (sent.has(school)) return undefined;
      const params = { organization: school };
      return { record, field: school, params, path: ['coverage', 'schoolsReporting', i] };
    });
  },
} as const satisfies CheckRule<SubmissionRows, MonthlyContext>;
