import type { Rule } from '../../core/rule.js';

/** A numerator is larger than its denominator. */
export const numeratorExceedsDenominator = {
  code: 'spc.numerator-exceeds-denominator',
  severity: 'confirm',
  message:
    'Observation {place}: the numerator is larger than the denominator, so more than all were counted.',
  howToFix: 'Correct the numbers. If one student may count several times, take a chart for rates (u).',
  params: { place: 'place' },
  basis: 'published',
  source: 'Montgomery, section 7.2: a P chart counts each unit once',
} as const satisfies Rule;
