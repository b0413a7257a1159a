import type { Rule } from '../../core/rule.js';

// What can be wrong with a disclosure policy.

/** A policy has a field that no policy knows. */
export const policyFieldUnknown = {
  code: 'disclosure.policy-field-unknown',
  severity: 'fatal',
  message: 'The policy has a field "{field}" that is not known.',
  howToFix:
    'Correct its spelling or remove it. An unread field could leave students unprotected, so none is passed over.',
  params: { field: 'quote' },
  basis: 'proposed',
  source: 'disclosure.md, policy as a table',
} as const satisfies Rule;

/** A field of a policy has a value that cannot be used. */
export const policyValueUnusable = {
  code: 'disclosure.policy-value-unusable',
  severity: 'fatal',
  message: 'The policy field "{field}" has a value that cannot be used.',
  howToFix: 'Give {need}.',
  params: { field: 'key', need: 'key' },
  basis: 'proposed',
  source: 'disclosure.md, policy as a table',
} as const satisfies Rule;
