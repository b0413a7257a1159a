import type { CheckRule } from '../../../core/rule.js';
import type { ContextWith } from '../../form/context.js';
import type { SubmissionRows } from './submissionRows.js';

/** The submission names another cohort than the one it is checked for. */
export const cohortDiffers = {
  code: 'monthly.cohort-differs',
  severity: 'confirm',
  message: 'The submission names a cohort other than {cohort}, with which it was checked.',
  howToFix: 'Correct the cohort, or check the submission with its own cohort.',
  params: { cohort: 'key' },
  needs: ['submission', 'cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'v27' },
  check({ record, cohort: named }, { cohort }) {
    if (named === null || named === cohort.id) return [];
    return [{ record, field: 'cohort', params: { cohort: cohort.id }, path: ['cohort'] }];
  },
} as const satisfies CheckRule<SubmissionRows, ContextWith<'cohort'>>;
