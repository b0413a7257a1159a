import type { Rule } from '../../core/rule.js';

/** Patterns of moving ranges are not judged. */
export const patternsNotJudged = {
  code: 'spc.patterns-not-judged',
  severity: 'info',
  message:
    'Of the rule set only single points are judged on an MR chart: neighboring moving ranges share a value, so runs of them mean nothing.',
  howToFix: 'Look for patterns on the I chart of the same data.',
  params: {},
  basis: 'published',
  source: 'Montgomery, section 6.4; conventions of qicharts2 0.8',
} as const satisfies Rule;
