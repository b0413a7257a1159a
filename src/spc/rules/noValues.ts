import type { Rule } from '../../core/rule.js';

/** There is no value to draw. */
export const noValues = {
  code: 'spc.no-values',
  severity: 'fatal',
  message: 'No observation has a value.',
  howToFix: 'Give at least one value; with fewer than a dozen a run chart is the most that can be told.',
  params: {},
  basis: 'proposed',
  source: 'Design of this project',
} as const satisfies Rule;
