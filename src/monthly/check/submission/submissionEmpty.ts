import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import type { SubmissionRows } from './submissionRows.js';

/** A submission holds no report at all, neither of the district nor of a school. */
export const submissionEmpty = {
  code: 'monthly.submission-empty',
  severity: 'confirm',
  message: 'The submission has no reports.',
  howToFix:
    "Add the district's report and those of its schools. Confirm only if the submission should be empty.",
  params: {},
  needs: ['submission'],
  basis: 'proposed',
  source: { id: 'project', at: 'v27' },
  check({ record, isEmpty, status }) {
    // Where nothing has been entered yet, the status says so itself.
    return isEmpty && status !== 'notStarted' ? [{ record, params: {}, path: ['reports'] }] : [];
  },
} as const satisfies CheckRule<SubmissionRows, MonthlyContext>;
