import type { Rule } from '../../core/rule.js';

// What can be wrong with one field of any form. No param holds what was written: a name can be in any field.

/** A field that is required is empty. */
export const missing = {
  code: 'form.missing',
  severity: 'fatal',
  message: '{field} is missing.',
  howToFix: 'Fill it in[: {label}][, one of: {choices}][, such as {example}].',
  params: { field: 'key', label: 'limit', example: 'limit', choices: 'key' },
  follows: [{ from: ['form.key-misspelled'], at: 'key' }],
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** A value is of another kind than the field asks for. */
export const kindWrong = {
  code: 'form.kind-wrong',
  severity: 'fatal',
  message: '{field} must be of this kind: {kind}.',
  howToFix:
    'In JSON, write texts in quotes, numbers without quotes, yes and no as true and false, lists in square brackets and groups in braces.',
  forForm: { howToFix: 'Write or choose what the field asks for.' },
  params: { field: 'key', kind: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** An answer is not one of the choices. */
export const choiceUnknown = {
  code: 'form.choice-unknown',
  severity: 'fatal',
  message: 'The value of {field} is not one of the choices of this form.',
  howToFix: 'Choose one of: {choices}.',
  params: { field: 'key', choices: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** A number is below the least or above the greatest that the field takes. */
export const numberOutOfRange = {
  code: 'form.number-out-of-range',
  severity: 'fatal',
  message: '{field} is not between {least} and {greatest}.',
  howToFix:
    'Write a number from {least} to {greatest}. Leave out what is not known; do not write 0 or -1 for it.',
  params: { field: 'key', least: 'limit', greatest: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** A number has more decimals than the field takes. */
export const decimalsTooMany = {
  code: 'form.decimals-too-many',
  severity: 'fatal',
  message: '{field} has more than {decimals} {decimals|decimal|decimals}.',
  howToFix: 'Round it to {decimals} {decimals|decimal|decimals}. Counts of people are whole numbers.',
  params: { field: 'key', decimals: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** A text is longer than the field takes. */
export const textTooLong = {
  code: 'form.text-too-long',
  severity: 'fatal',
  message: '{field} has more than {greatest} characters.',
  howToFix: 'Shorten it. Characters count as you see them: an emoji is one.',
  params: { field: 'key', greatest: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'g03' },
} as const satisfies Rule;

/** A text is shorter than the field asks for. */
export const textTooShort = {
  code: 'form.text-too-short',
  severity: 'fatal',
  message: '{field} has {count} {count|character|characters}; it needs {least} or more.',
  howToFix: 'Write a little more. Blanks at the ends do not count.',
  params: { field: 'key', count: 'value', least: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'g03' },
} as const satisfies Rule;

/** A list has too many entries. */
export const listTooLong = {
  code: 'form.list-too-long',
  severity: 'fatal',
  message: '{field} has {count} entries; it takes {greatest} at most.',
  howToFix: 'Keep the {greatest} that matter most. Entries after those were not checked.',
  params: { field: 'key', count: 'place', greatest: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** A list has too few entries. */
export const listTooShort = {
  code: 'form.list-too-short',
  severity: 'fatal',
  message: '{field} has {count} {count|entry|entries}; it needs {least} or more.',
  howToFix: 'Add entries.',
  params: { field: 'key', count: 'place', least: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** An email address does not look like one. */
export const emailUnreadable = {
  code: 'form.email-unreadable',
  severity: 'fatal',
  message: '{field} does not look like an email address.',
  howToFix: 'Write one address, such as name@example.org, without blanks.',
  params: { field: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** An id, by which things refer to each other, has blanks or other signs in it. */
export const idUnreadable = {
  code: 'form.id-unreadable',
  severity: 'fatal',
  message: '{field} is not an id.',
  howToFix: 'Use letters, digits, dots and dashes, 40 at most and no blanks, such as screening-1.',
  params: { field: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** A key is that of a field but for its spelling. */
export const keyMisspelled = {
  code: 'form.key-misspelled',
  severity: 'warning',
  message: '"{field}" is not a field of this form and was not read.',
  howToFix: 'Correct the spelling to "{nearest}".',
  params: { field: 'quote', nearest: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'g02' },
} as const satisfies Rule;

/** Keys are like none of the form; they are counted and not repeated, for a name can be in one. */
export const keysForeign = {
  code: 'form.keys-foreign',
  severity: 'warning',
  message:
    '{count} {count|key|keys} under {field} {count|is|are} not part of this form and {count|was|were} not read.',
  howToFix: 'Take {count|it|them} out, or write what matters into a field of the form.',
  forForm: {
    message:
      '{count} {count|answer|answers} under {field} {count|is|are} not part of this form and {count|was|were} not read.',
  },
  params: { field: 'key', count: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'g02' },
} as const satisfies Rule;

/** A field belongs to another version of the form. */
export const fieldOfOtherForm = {
  code: 'form.field-of-other-form',
  severity: 'warning',
  message: '{field} is not part of {form} and was not read.',
  howToFix: 'Leave it out, or write what matters into another field.',
  params: { field: 'key', form: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** The rules of reading: all that can be wrong with the shape of a value. */
export const READ_RULES = [
  missing,
  kindWrong,
  choiceUnknown,
  numberOutOfRange,
  decimalsTooMany,
  textTooLong,
  textTooShort,
  listTooLong,
  listTooShort,
  emailUnreadable,
  idUnreadable,
  keyMisspelled,
  keysForeign,
  fieldOfOtherForm,
] as const;
