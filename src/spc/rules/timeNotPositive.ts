import type { Rule } from '../../core/rule.js';

/** A time between events is not above zero. */
export const timeNotPositive = {
  code: 'spc.time-not-positive',
  severity: 'fatal',
  message: 'Observation {place}: the time between two events is not above zero.',
  howToFix: 'Record times finely enough that two events never share one, or plot cases between events (g).',
  params: { place: 'place' },
  basis: 'published',
  source: 'Nelson, Journal of Quality Technology 1994;26:239-240',
} as const satisfies Rule;
