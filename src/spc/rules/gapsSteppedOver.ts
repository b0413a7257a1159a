import type { Rule } from '../../core/rule.js';

/** Some points have no value. */
export const gapsSteppedOver = {
  code: 'spc.gaps-stepped-over',
  severity: 'info',
  message: 'Points without a value, stepped over: {count}.',
  howToFix: 'Nothing has to be done. If a month was in fact zero, report 0.',
  params: { count: 'value' },
  basis: 'proposed',
  source: 'Design of this project: a missing month is a gap, never zero',
} as const satisfies Rule;
