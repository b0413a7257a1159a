import type { Rule } from './rule.js';

// What can be wrong with one value, wherever it comes from: a form field, a JSON body, a cell.

const accepted =
  'Write a number, leave it blank, or write one of these words: notCollected, notAvailable, notApplicable, declined, unknown, suppressed.';

/** A text stands where a number or an absence word is wanted. */
export const absenceWordUnknown = {
  code: 'core.absence-word-unknown',
  severity: 'fatal',
  message: '"{text}" is not a number and not a known word for a missing number.',
  howToFix:
    'Write a number, leave it blank, or write one of these words: notCollected, notAvailable, notApplicable, declined, unknown, suppressed. If "{text}" has a fixed meaning in your CSV files, pass it as an alias (--aliases in the command).',
  forForm: {
    howToFix:
      'Write a number, leave the field blank, or say why there is no number: not collected, not available, not applicable, declined, unknown or suppressed.',
  },
  params: { text: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'k03' },
} as const satisfies Rule;

/** A sign that cannot be seen stands in a value, a code or a month that is sound but for it. */
export const invisibleCharacter = {
  code: 'core.invisible-character',
  severity: 'fatal',
  message: '"{text}" has a character that you cannot see: {kind}.',
  howToFix:
    'Delete the whole value and type it again. Such characters come with text copied from a web page or a document.',
  params: { text: 'value', kind: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k04' },
} as const satisfies Rule;

/** A count is below zero. */
export const numberNegative = {
  code: 'core.number-negative',
  severity: 'fatal',
  message: '{text} is below zero.',
  howToFix: 'Write the number that was counted. If there is no number, write a reason such as notAvailable.',
  params: { text: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'v01' },
} as const satisfies Rule;

/** A number has more decimals than its measure declares. */
export const tooManyDecimals = {
  code: 'core.too-many-decimals',
  severity: 'fatal',
  message: '{text} has too many decimals; this measure allows {decimals}.',
  howToFix:
    'Counts are whole numbers. A measure with one decimal takes 4.5, not 4.52. Round only once, at the source.',
  params: { text: 'value', decimals: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'v01' },
} as const satisfies Rule;

/** A decimal has a comma for its point, or no digit before it. */
export const decimalMisspelled = {
  code: 'core.decimal-misspelled',
  severity: 'fatal',
  message: '"{text}" is not how this form writes a decimal.',
  howToFix: 'Write {digits}: digits, a point, and one digit.',
  params: { text: 'value', digits: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'k04' },
} as const satisfies Rule;

/** A number came as text, which only cells of a file and fields of a form hold. */
export const numberIsText = {
  code: 'core.number-is-text',
  severity: 'fatal',
  message: 'The number {text} was sent as text.',
  howToFix: 'Send the number without quotes: {digits}.',
  forForm: {
    message: 'The number {text} cannot be read as it was sent.',
    howToFix: 'Write the number in digits: {digits}.',
  },
  params: { text: 'value', digits: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'k04' },
} as const satisfies Rule;

/** A number is too large to be held exactly. */
export const numberTooLarge = {
  code: 'core.number-too-large',
  severity: 'fatal',
  message: '{text} is too large to be a count.',
  howToFix: 'Check for two numbers typed into one cell, or an id in the wrong column.',
  forForm: {
    howToFix: 'Check for two numbers typed into one field, or an id where a count belongs.',
  },
  params: { text: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'v01' },
} as const satisfies Rule;

/** A number carries thousands separators. */
export const thousandsSeparator = {
  code: 'core.thousands-separator',
  severity: 'fatal',
  message: '"{text}" has thousands separators.',
  howToFix:
    'Write only digits, such as {digits}. In Excel, choose the number format "General" before saving.',
  forForm: { howToFix: 'Write only digits, such as {digits}.' },
  params: { text: 'value', digits: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'k04' },
} as const satisfies Rule;

/** A number is written with an exponent. */
export const scientificNotation = {
  code: 'core.scientific-notation',
  severity: 'fatal',
  message: '"{text}" is in scientific notation, which hides digits.',
  howToFix: 'Write all digits. In Excel, choose the number format "0" for the column before saving.',
  forForm: { howToFix: 'Write all digits.' },
  params: { text: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'k04' },
} as const satisfies Rule;

/** A number lies outside the scale of its measure. */
export const numberOffScale = {
  code: 'core.number-off-scale',
  severity: 'fatal',
  message: '{text} is outside the scale from {least} to {greatest}.',
  howToFix: 'Write a whole number from {least} to {greatest}, or a reason such as notCollected.',
  params: { text: 'value', least: 'limit', greatest: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'v01' },
} as const satisfies Rule;

/** A value in JSON is neither a number, an absence word nor null. */
export const valueKindUnknown = {
  code: 'core.value-kind-unknown',
  severity: 'fatal',
  message: 'A value of type {kind} is not a number, and not a word for a missing number.',
  howToFix: accepted,
  forForm: {
    message: 'This is not a number and not a reason for a missing number.',
    howToFix:
      'Write a number, leave the field blank, or say why there is no number: not collected, not available, not applicable, declined, unknown or suppressed.',
  },
  params: { kind: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k03' },
} as const satisfies Rule;
