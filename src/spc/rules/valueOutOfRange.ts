import type { Rule } from '../../core/rule.js';

/** A number is too large to be computed with, or a denominator too near zero. */
export const valueOutOfRange = {
  code: 'spc.value-out-of-range',
  severity: 'fatal',
  message: 'Observation {place}: {field} is too large to be computed with, or too near zero to divide by.',
  howToFix: 'Correct the number. Numbers up to 1e50 are taken, and denominators from 1e-50.',
  params: { place: 'place', field: 'key' },
  basis: 'proposed',
  source: 'Design of this project: no result is NaN or infinite',
} as const satisfies Rule;
