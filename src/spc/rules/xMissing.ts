import type { Rule } from '../../core/rule.js';

/** An observation has no place on the time axis. */
export const xMissing = {
  code: 'spc.x-missing',
  severity: 'warning',
  message: 'Observation {place} has no x and is left out.',
  howToFix: 'Give the month or number that the value belongs to.',
  params: { place: 'place' },
  basis: 'proposed',
  source: 'Design of this project',
} as const satisfies Rule;
