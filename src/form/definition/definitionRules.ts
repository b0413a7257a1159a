import type { Rule } from '../../core/rule.js';

// What can be wrong with the definition of a form, when each of its parts is well written.

/** A definition is nested too deeply, or has too many parts, to be read. */
export const definitionTooLarge = {
  code: 'form.definition-too-large',
  severity: 'fatal',
  message:
    'The definition of the form is too large: it has more than {count} parts, or is nested more than {greatest} levels deep.',
  howToFix: 'Divide the form into several, or nest its groups less deeply.',
  params: { count: 'limit', greatest: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** The name of a form does not end in its version. */
export const definitionIdUnreadable = {
  code: 'form.definition-id-unreadable',
  severity: 'fatal',
  message: 'The id of the form is not a name with a version.',
  howToFix:
    'Write a name of small letters, digits and hyphens, then @ and the number of the version, such as xx-application@1.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** A key of a form cannot be one, because of its signs. */
export const fieldKeysUnusable = {
  code: 'form.field-keys-unusable',
  severity: 'fatal',
  message: '{count} {count|key|keys} under {field} cannot be {count|the key of a field|keys of fields}.',
  howToFix: 'Begin each key with a letter, and use only letters, digits, _ and -, 40 at most.',
  params: { field: 'key', count: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** The least that a field takes is above the most. */
export const boundsCrossed = {
  code: 'form.bounds-crossed',
  severity: 'fatal',
  message: 'The field {field} takes {least} at least and {greatest} at most, so nothing fits.',
  howToFix: 'Exchange the two numbers, or correct one of them.',
  params: { field: 'key', least: 'limit', greatest: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** The field `form` asks for something else than the name of the form. */
export const formFieldTaken = {
  code: 'form.form-field-taken',
  severity: 'fatal',
  message: 'The field "form" is where what is filled names its form, so it cannot ask for anything else.',
  howToFix: 'Leave the field out, or make it a choice that has the id of this form: {id}.',
  params: { id: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** The rules on definitions of forms. */
export const DEFINITION_RULES = [
  definitionTooLarge,
  definitionIdUnreadable,
  fieldKeysUnusable,
  boundsCrossed,
  formFieldTaken,
] as const;
