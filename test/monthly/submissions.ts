import type { MonthlySubmissionInput, SubmissionStatus } from '../../src/monthly/index.js';

/** A submission of which only the head matters: its one report answers one due field. */
export function submission(
  organization: string,
  month: string,
  submittedAt: string,
  { version = 1, status = 'submitted' as SubmissionStatus, ...rest }: Partial<MonthlySubmissionInput> = {},
): MonthlySubmissionInput {
  return {
    form: 'monthly@1',
    cohort: 'ma-coiin-2020-21',
    organization,
    month,
    version,
    submittedBy: 'data lead',
    submittedAt,
    status,
    coverage: { schoolsDue: [], schoolsReporting: [] },
    definitions: {},
    reports: [{ organization, month, version, values: { enrolled: 2149 } }],
    explanations: [],
    ...rest,
  };
}
