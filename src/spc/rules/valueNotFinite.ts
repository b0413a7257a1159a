import type { Rule } from '../../core/rule.js';

/** A value is not a finite number. */
export const valueNotFinite = {
  code: 'spc.value-not-finite',
  severity: 'fatal',
  message: 'Observation {place}: {field} is not a finite number.',
  howToFix: 'Give a number, or null for a gap. A gap is stepped over; it is never taken for zero.',
  params: { place: 'place', field: 'key' },
  basis: 'proposed',
  source: 'Design of this project: no result is NaN or infinite',
} as const satisfies Rule;
