import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachesAmong } from '../../rows/reportRow.js';
import type { SubmissionRows } from './submissionRows.js';

/** The coverage lists a school as reporting that does not owe a row. */
export const reportingSchoolNotDue = {
  code: 'monthly.reporting-school-not-due',
  severity: 'confirm',
  message: 'School {organization} is listed as reporting, but not among the schools that owe a row.',
  howToFix: 'Add the school to schoolsDue, or remove it from schoolsReporting.',
  params: { organization: 'key' },
  needs: ['submission'],
  basis: 'proposed',
  source: { id: 'project', at: 'v26' },
  check({ record, coverage }) {
    if (!coverage) return [];
    const due: readonly string[] = coverage.schoolsDue;
    return breachesAmong(coverage.schoolsReporting, (school, i) => {
      if (due.includes(school)) return undefined;
      const params = { organization: school };
      return { record, field: school, params, path: ['coverage', 'schoolsReporting', i] };
    });
  },
} as const satisfies CheckRule<SubmissionRows, MonthlyContext>;
