import type { Rule } from '../../core/rule.js';

/** Denominators are too small for the limits of a chart of shares or rates. */
export const smallDenominators = {
  code: 'spc.small-denominators',
  severity: 'warning',
  message: 'Points at which fewer than {least} cases are expected: {count}. The limits are wrong there.',
  howToFix: 'Put months together, or plot the cases or days between events (g, t).',
  params: { count: 'value', least: 'limit' },
  basis: 'published',
  source: 'Montgomery, section 7.2: np of at least 5 for the normal approximation',
} as const satisfies Rule;
