import type { Rule } from '../../core/rule.js';
import { releaseUnreadable } from './ledger/ledgerRules.js';

// What publishing monthly counts found or cost. These findings may be handed out: they hold no count.

/** Counts are left out: nothing that is withheld beside them could keep them uncertain. */
export const countsLeftOut = {
  code: 'monthly.counts-left-out',
  severity: 'warning',
  message:
    '{organization}: {measure} for {month} is left out. Readers could work it out, whatever else is withheld.',
  howToFix:
    'Allow more steps in the policy, or publish a coarser table for this organization, such as a quarter or all schools together.',
  params: { organization: 'key', measure: 'key', month: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'd09' },
} as const satisfies Rule;

/** Numbers that make up one another do not fit; they are protected as if a reader knew by how much. */
export const publicFactBroken = {
  code: 'monthly.public-fact-broken',
  severity: 'warning',
  message:
    '{organization}, {month}: {measure} does not match the counts that it is made of, or other months.',
  howToFix:
    'Correct the counts if you can. They are protected as if readers knew the error, so more counts may be withheld.',
  params: { organization: 'key', month: 'key', measure: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'd09' },
} as const satisfies Rule;

/** A correction would give away a small count, whatever is withheld. */
export const correctionGivesAway = {
  code: 'monthly.correction-gives-away',
  severity: 'fatal',
  message:
    'Nothing is published: {measure} of {organization} for {month} has changed since an earlier release, and the change would reveal a withheld count.',
  howToFix:
    'Leave this correction out of the release, or collect several corrections and publish them together.',
  params: { measure: 'key', organization: 'key', month: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'd09' },
} as const satisfies Rule;

/** Nobody says to which district an organization belongs, so it cannot be protected with its district. */
export const districtNeeded = {
  code: 'monthly.district-needed',
  severity: 'fatal',
  message: 'Nothing is published: it is not known to which district {organization} belongs.',
  howToFix: 'Give a registry that lists {organization} with its district.',
  params: { organization: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'd09' },
} as const satisfies Rule;

/** The row of the whole state is not one of the organizations that are published. */
export const stateRowLeftOut = {
  code: 'monthly.state-row-left-out',
  severity: 'warning',
  message: 'The row {organization} for {month} is left out: it is the total of the whole state.',
  howToFix: 'Do not publish that total elsewhere. Readers could work out withheld counts from it.',
  params: { organization: 'key', month: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'd09' },
} as const satisfies Rule;

/** A sensitive measure with tenths is left out: what keeps counts uncertain is worked out for whole numbers. */
export const tenthsLeftOut = {
  code: 'monthly.tenths-left-out',
  severity: 'warning',
  message: '{measure} is left out: it may have tenths, and only whole numbers can be protected.',
  howToFix:
    'Report {measure} as a whole number. Or mark it as not sensitive in the form, if it tells of no student.',
  params: { measure: 'key' },
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

/** What protecting small counts cost whole groups of counts. */
export const PROTECTION_RULES: readonly Rule[] = [
  publicFactBroken,
  releaseUnreadable,
  releaseOfOtherForm,
  districtNeeded,
  stateRowLeftOut,
  tenthsLeftOut,
  correctionGivesAway,
  countsLeftOut,
];
