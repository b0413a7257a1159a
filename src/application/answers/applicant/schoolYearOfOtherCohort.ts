import { breachAt } from '../../../form/breaches.js';
import type { ApplicationRule } from '../../form/applicationContext.js';

/**
 * The school year is not that of the cohort.
 */
export const schoolYearOfOtherCohort = {
  code: 'application.school-year-of-other-cohort',
  severity: 'fatal',
  message: 'The application is for {year}, but the cohort is for {expected}.',
  howToFix: 'Correct the school year, or choose the cohort for that year.',
  params: { year: 'key', expected: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'a13' },
  sections: ['applicant'],
  reads: ['applicant.schoolYear'],
  check({ applicant }, { cohort }) {
    const year = applicant?.schoolYear;
    if (!year || !cohort || year === cohort.schoolYear) return [];
    return [breachAt(['applicant', 'schoolYear'], { year, expected: cohort.schoolYear })];
  },
} as const satisfies ApplicationRule;
