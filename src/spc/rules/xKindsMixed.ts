import type { Rule } from '../../core/rule.js';

/** Places on the time axis are partly numbers and partly text. */
export const xKindsMixed = {
  code: 'spc.x-kinds-mixed',
  severity: 'fatal',
  message: 'Some x are numbers and others text, so the points have no order.',
  howToFix: 'Write all x alike: numbers, or text that sorts by time such as 2020-10.',
  params: {},
  basis: 'proposed',
  source: 'Design of this project',
} as const satisfies Rule;
