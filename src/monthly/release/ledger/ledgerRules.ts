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

/** A ledger holds counts of another monthly form for a school year of now. */
export const releaseOfOtherForm = {
  code: 'monthly.release-of-other-form',
  severity: 'fatal',
  message: 'The ledger holds counts of the form {other} for a school year that is now reported by {form}.',
  howToFix: 'Publish each school year by one form. Or migrate the reports of this year to the form {other}.',
  params: { other: 'key', form: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'd09' },
} as const satisfies Rule;
