import type { Rule } from '../../../core/rule.js';

/** An entry of a ledger cannot be read. */
export const releaseUnreadable = {
  code: 'monthly.release-unreadable',
  severity: 'fatal',
  message: 'The ledger of releases cannot be read at {place}.',
  howToFix:
    'Give {need}. Use a copy of the ledger rather than leave anything out: readers still know what it forgets.',
  params: { place: 'place', need: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'd09' },
} as const satisfies Rule;
