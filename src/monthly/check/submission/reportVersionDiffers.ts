import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachesAmong } from '../../rows/reportRow.js';
import type { SubmissionRows } from './submissionRows.js';

/** A row of the submission states another version than the submission; a row that states none takes the submission's. */
export const reportVersionDiffers = {
  code: 'monthly.report-version-differs',
  severity: 'warning',
  message: 'This row is version {version}, but the submission is version {expected}.',
  howToFix: 'Give every row the version of the submission. Totals use the highest version of each row.',
  params: { version: 'key', expected: 'key' },
  needs: ['submission'],
  basis: 'proposed',
  source: { id: 'project', at: 'v27' },
  check({ version: expected, rows }) {
    if (expected === null) return [];
    return breachesAmong(rows, ({ record, path }) => {
      const { version } = record;
      if (version === expected) return undefined;
      return { record, field: 'version', params: { version, expected }, path: [...path, 'version'] };
    });
  },
} as const satisfies CheckRule<SubmissionRows, MonthlyContext>;
