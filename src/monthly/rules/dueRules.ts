import type { Rule } from '../../core/rule.js';

// What a report or submission leaves without an answer. `dueFields` says what is due; a number and any absence word is
// an answer, and what is blank, left out or unreadable is none. The checks and the readers find these.

/** A report answers none of the fields that are due. */
export const dueFieldsUnanswered = {
  code: 'monthly.due-fields-unanswered',
  severity: 'confirm',
  message: 'None of the {due} fields that are due has an answer.',
  howToFix:
    'Send the numbers, or the words that say why there are none. Confirm if the report is meant to be empty.',
  params: { due: 'place' },
  basis: 'proposed',
  source: 'monthly-data section 7',
} as const satisfies Rule;

/** A report answers some of the fields that are due, and not the others. */
export const dueFieldsOwed = {
  code: 'monthly.due-fields-owed',
  severity: 'warning',
  message: '{owed} of the {due} fields that are due {owed|has|have} no answer: {fields}.',
  howToFix: 'Send the numbers, or the words that say why there are none, such as notCollected.',
  params: { owed: 'place', due: 'place', fields: 'key' },
  basis: 'proposed',
  source: 'monthly-data section 7',
} as const satisfies Rule;
