import type { Rule } from '../../core/rule.js';

// What a row of values leaves unanswered, and what its comparisons cannot tell. `dueFields` says what is due; a number
// and any absence word is an answer, and what is blank, left out or unreadable is not.

/** A rule is broken, but its operands cover different schools, which may explain it. */
export const coverageDiffers = {
  code: 'monthly.coverage-differs',
  severity: 'confirm',
  message:
    '{part} is larger than {whole}, but the two cover different schools ({partCovered} and {wholeCovered}).',
  howToFix:
    'Confirm if the difference in schools explains this. If not, correct the numbers. The rule behind this is {rule}.',
  params: { part: 'key', whole: 'key', partCovered: 'place', wholeCovered: 'place', rule: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'v26' },
} as const satisfies Rule;

/** Why a row may leave fields open: what stands in them cannot be read, or their columns are not there. */
const OF_FIELDS = [
  { from: ['exchange.columns-none-known'], at: 'file' },
  {
    from: [
      'core.absence-word-unknown',
      'core.invisible-character',
      'core.number-negative',
      'core.too-many-decimals',
      'core.decimal-misspelled',
      'core.number-is-text',
      'core.number-too-large',
      'core.thousands-separator',
      'core.scientific-notation',
      'core.number-off-scale',
      'core.value-kind-unknown',
      'monthly.measure-unknown',
    ],
    at: 'row',
    each: 'fields',
  },
  { from: ['exchange.column-unread', 'exchange.column-unknown'], at: 'file', each: 'fields' },
  { from: ['exchange.measure-column-missing'], at: 'file', each: 'fields' },
] as const;

/** A report answers none of the fields that are due. */
export const dueFieldsUnanswered = {
  code: 'monthly.due-fields-unanswered',
  severity: 'confirm',
  message: 'None of the {due} fields that are due has an answer: {fields}.',
  howToFix:
    'Send the numbers, or the words that say why there are none. Confirm if the report should be empty.',
  params: { due: 'place', fields: 'key' },
  follows: OF_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'v30' },
} as const satisfies Rule;

/** A report answers some of the fields that are due, and not the others. */
export const dueFieldsOwed = {
  code: 'monthly.due-fields-owed',
  severity: 'warning',
  message: '{owed} of the {due} fields that are due {owed|has|have} no answer: {fields}.',
  howToFix: 'Send the numbers, or the words that say why there are none, such as notCollected.',
  params: { owed: 'place', due: 'place', fields: 'key' },
  follows: OF_FIELDS,
  basis: 'proposed',
  source: { id: 'project', at: 'v30' },
} as const satisfies Rule;

/** Rules of one row that are not comparisons. */
export const ROW_RULES: readonly Rule[] = [coverageDiffers, dueFieldsUnanswered, dueFieldsOwed];
