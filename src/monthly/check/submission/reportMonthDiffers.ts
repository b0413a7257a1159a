import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { breachesAmong } from '../../rows/reportRow.js';
import type { SubmissionRows } from './submissionRows.js';

/** A row of the submission speaks of another month. */
export const reportMonthDiffers = {
  code: 'monthly.report-month-differs',
  severity: 'fatal',
  message: 'This row is for {month}, but the submission is for {expected}.',
  howToFix: 'Correct the month of the row or of the submission, or send the row with its own month.',
  params: { month: 'key', expected: 'key' },
  needs: ['submission'],
  basis: 'proposed',
  source: { id: 'project', at: 'v27' },
  check({ month: expected, rows }) {
    if (expected === null) return [];
    return breachesAmong(rows, ({ record, path }) => {
      if (record.month === expected) return undefined;
      const params = { month: record.month, expected };
      return { record, field: 'month', params, path: [...path, 'month'] };
    });
  },
} as const satisfies CheckRule<SubmissionRows, MonthlyContext>;
