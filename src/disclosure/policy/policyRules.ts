import type { Rule } from '../../core/rule.js';

// What can be wrong with a disclosure policy beyond the form of its fields.

/** A policy has a field that no policy knows. */
export const policyFieldUnknown = {
  code: 'disclosure.policy-field-unknown',
  severity: 'fatal',
  message: 'The policy has a field[ "{field}"] that is not known.',
  howToFix:
    'Correct its spelling or remove it.[ Nearest known: {nearest}.] A field that is not read could leave students unprotected.',
  params: { field: 'quote', nearest: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'd01' },
} as const satisfies Rule;

/** The ends of a percent band are in the wrong order. */
export const percentBandReversed = {
  code: 'disclosure.percent-band-reversed',
  severity: 'fatal',
  message: 'In a percent band, the lower end is not below the upper end.',
  howToFix: 'Give `from` that is at most `to`, and `low` that is below `high`.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'd01' },
} as const satisfies Rule;
