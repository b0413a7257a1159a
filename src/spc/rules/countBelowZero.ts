import type { Rule } from '../../core/rule.js';

/** A count, or a denominator, is below zero. */
export const countBelowZero = {
  code: 'spc.count-below-zero',
  severity: 'fatal',
  message: 'Observation {place}: {field} is below zero, which a count cannot be.',
  howToFix: 'Correct the number, or take a chart for measurements (i) if values below zero are meant.',
  params: { place: 'place', field: 'key' },
  basis: 'published',
  source: 'Montgomery, Introduction to Statistical Quality Control, chapter 7',
} as const satisfies Rule;
