import type { Rule } from '../../core/rule.js';

/** Events were counted where the denominator is zero. */
export const eventsWithoutDenominator = {
  code: 'spc.events-without-denominator',
  severity: 'confirm',
  message: 'Observation {place}: something was counted although the denominator is zero.',
  howToFix:
    'Correct the denominator. As it stands the point has no value; its count is in the center line and it counts as above it.',
  params: { place: 'place' },
  basis: 'published',
  source: 'Conventions of qicharts2 0.8',
} as const satisfies Rule;
