import type { Rule } from '../../core/rule.js';

/** All values of a phase are equal. */
export const zeroVariation = {
  code: 'spc.zero-variation',
  severity: 'warning',
  message: 'All values of phase {phase} are equal, so there is no variation to judge.',
  howToFix: 'Check that the values were measured anew each time.',
  params: { phase: 'place' },
  basis: 'proposed',
  source: 'Design of this project',
} as const satisfies Rule;
