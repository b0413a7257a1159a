import type { MonthlySubmissionInput } from '../../src/monthly/index.js';

/** A clean submission for tests: one district row and one school row. */
export function submission(change: Partial<MonthlySubmissionInput> = {}): MonthlySubmissionInput {
  return {
    form: 'monthly@1',
    cohort: 'ma-coiin-2020-21',
    organization: '00240000',
    month: '2020-10',
    version: 1,
    submittedBy: 'data-lead@example.org',
    submittedAt: '2020-11-10T14:30:00-05:00',
    status: 'submitted',
    coverage: { schoolsDue: ['00240505'], schoolsReporting: ['00240505'] },
    definitions: {
      psychosocialRule: 'reliable change',
      academicIndicator: 'credits',
      enrolledOn: '2020-10-01',
    },
    reports: [
      {
        organization: '00240000',
        month: '2020-10',
        version: 1,
        values: { enrolled: 694, screened: 61, screenedYtd: 90, waitDaysMedian: 4.5, staffWorkload: 3 },
      },
      {
        organization: '00240505',
        month: '2020-10',
        version: 1,
        values: {
          enrolled: 694,
          screened: 61,
          screenedYtd: 90,
          tier3Served: 'suppressed',
          tier2Served: null,
        },
        qualifiers: { screened: { estimated: true, partialCoverage: { covered: 1, due: 1 } } },
        notes: { screened: 'Two absent', report: null },
      },
    ],
    explanations: [
      { code: 'monthly.changed-sharply', params: { value: 61 }, note: 'The screening week fell here.' },
    ],
    ...change,
  };
}
