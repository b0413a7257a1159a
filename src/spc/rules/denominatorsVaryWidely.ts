import type { Rule } from '../../core/rule.js';

/** Denominators differ widely. */
export const denominatorsVaryWidely = {
  code: 'spc.denominators-vary-widely',
  severity: 'warning',
  message:
    'The largest denominator is {greatest} times the smallest or more, so the points differ much in how certain they are.',
  howToFix:
    'Look at the limits of each point, not at the height of points alone, and check the small denominators.',
  params: { greatest: 'limit' },
  basis: 'proposed',
  source: 'Design of this project',
} as const satisfies Rule;
