import type { Rule } from '../../core/rule.js';

/** A file is of an earlier version of the form in force, so it was checked by that one. */
export const readByEarlierForm = {
  code: 'exchange.read-by-earlier-form',
  severity: 'info',
  message: 'The file uses the form {form}, so it was checked by {form} and not by {other}.',
  howToFix:
    'No change is needed. Later months are compared with these numbers as far as a migration carries them to {other}.',
  params: { form: 'key', other: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g07' },
} as const satisfies Rule;
