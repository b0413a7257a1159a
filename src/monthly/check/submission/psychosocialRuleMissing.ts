import { improvementRuleOf } from '../../../core/improvement/improvementRuleOf.js';
import type { CheckRule } from '../../../core/rule.js';
import type { MonthlyContext } from '../../form/context.js';
import { numberIn, placeOf } from '../../rows/reportRow.js';
import type { SubmissionRows } from './submissionRows.js';

/** Students improved psychosocially, but the submission does not name the rule that tells an improvement. */
export const psychosocialRuleMissing = {
  code: 'monthly.psychosocial-rule-missing',
  severity: 'warning',
  message:
    'Students improved psychosocially, but the submission does not name the rule that defines improvement.',
  howToFix:
    'Name it once for the year under definitions.psychosocialRule. Without it the number has no meaning.',
  params: {},
  needs: ['submission', 'definitions'],
  basis: 'proposed',
  source: { id: 'project', at: 'v24' },
  check({ record, definitions, rows }) {
    if (!definitions || improvementRuleOf(definitions.psychosocialRule) !== null) return [];
    const related = rows
      .filter((row) => (numberIn(row, 'psychosocialImproved') ?? 0) > 0)
      .map((row) => placeOf(row, 'psychosocialImproved'));
    if (related.length === 0) return [];
    return [
      { record, field: 'psychosocialRule', params: {}, path: ['definitions', 'psychosocialRule'], related },
    ];
  },
} as const satisfies CheckRule<SubmissionRows, MonthlyContext>;
