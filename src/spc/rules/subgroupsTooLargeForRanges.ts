import type { Rule } from '../../core/rule.js';

/** Subgroups are too large for ranges. */
export const subgroupsTooLargeForRanges = {
  code: 'spc.subgroups-too-large-for-ranges',
  severity: 'warning',
  message: 'Subgroups of more than {greatest} values: {count}. Their ranges are not used.',
  howToFix: 'Take sigma from standard deviations (sigmaFrom), and an S chart instead of an R chart.',
  params: { count: 'value', greatest: 'limit' },
  basis: 'published',
  source: 'Montgomery, section 6.2: ranges lose efficiency above 10 values',
} as const satisfies Rule;
