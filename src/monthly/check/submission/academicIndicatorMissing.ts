import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { numberIn, placeOf } from '../../rows/reportRow.js';
import type { SubmissionRows } from './submissionRows.js';

/** Students improved academically, but the submission does not name the indicator that was compared. */
export const academicIndicatorMissing = {
  code: 'monthly.academic-indicator-missing',
  severity: 'warning',
  message:
    'Students improved academically, but the submission does not name the indicator that was compared.',
  howToFix:
    'Name it once for the year under definitions.academicIndicator. Without it the number has no meaning.',
  params: {},
  needs: ['submission', 'definitions'],
  basis: 'proposed',
  source: { id: 'project', at: 'v24' },
  check({ record, definitions, rows }) {
    if (!definitions || definitions.academicIndicator?.trim()) return [];
    const related = rows
      .filter((row) => (numberIn(row, 'academicImproved') ?? 0) > 0)
      .map((row) => placeOf(row, 'academicImproved'));
    if (related.length === 0) return [];
    return [
      { record, field: 'academicIndicator', params: {}, path: ['definitions', 'academicIndicator'], related },
    ];
  },
} as const satisfies CheckRule<SubmissionRows, MonthlyContext>;
