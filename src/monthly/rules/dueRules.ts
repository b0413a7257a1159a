import type { Rule } from '../../core/rule.js';

// What a report or submission leaves without an answer. `dueFields` says what is due; a number and any absence word is
// an answer, and what is blank, left out or unreadable is none. The checks and the readers find these.

/** A report answers none of the fields that are due. */
export const dueFieldsUnanswered = {
  code: 'monthly.due-fields-unanswered',
  severity: 'confirm',
  message: 'The report answers none of the {due} fields that are due.',
  howToFix:
    'Send the numbers. Where there is no number, write the word that says why, such as notCollected. Confirm only if the report is meant to be empty.',
  params: ['due'],
  basis: 'proposed',
  source: 'monthly-data section 7 (completeness)',
} as const satisfies Rule;

/** A report answers some of the fields that are due, and not the others. */
export const dueFieldsOwed = {
  code: 'monthly.due-fields-owed',
  severity: 'warning',
  message: '{owed} of the {due} fields that are due {owed|has|have} no answer: {fields}.',
  howToFix:
    'Send the numbers. Where there is no number, write the word that says why, such as notCollected, or notAvailable if it follows later.',
  params: ['owed', 'due', 'fields'],
  basis: 'proposed',
  source: 'monthly-data section 7 (completeness)',
} as const satisfies Rule;
