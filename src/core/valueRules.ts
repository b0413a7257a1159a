import type { Rule } from './rule.js';

// What can be wrong with one value, wherever it comes from: a form field, a JSON body, a cell.

const accepted =
  'Write a number, leave it blank, or write one of notCollected, notAvailable, notApplicable, declined, unknown, suppressed.';

/** A text stands where a number or an absence word is wanted. */
export const absenceWordUnknown = {
  code: 'core.absence-word-unknown',
  severity: 'fatal',
  message: '"{text}" is not a number and not a known word for a missing number.',
  howToFix: `${accepted} If the cells of your CSV files use "{text}" with a fixed meaning, pass it as an alias.`,
  forForm: {
    howToFix:
      'Write a number, leave the field blank, or say why there is none: not collected, not available, not applicable, declined, unknown or suppressed.',
  },
  params: { text: 'value' },
  basis: 'proposed',
  source: 'design D3, section 5.1',
} as const satisfies Rule;

/** A sign that cannot be seen stands in a value, a code or a month that is sound but for it. */
export const invisibleCharacter = {
  code: 'core.invisible-character',
  severity: 'fatal',
  message: '"{text}" holds a character that cannot be seen: {kind}.',
  howToFix:
    'Delete the whole value and type it again: such characters come with text that is copied from a web page or a document.',
  params: { text: 'value', kind: 'key' },
  basis: 'proposed',
  source: 'design 5.1',
} as const satisfies Rule;

/** A count is below zero. */
export const numberNegative = {
  code: 'core.number-negative',
  severity: 'fatal',
  message: '{text} is below zero.',
  howToFix:
    'Write the number that was counted. If there is none, write an absence word such as notAvailable.',
  params: { text: 'value' },
  basis: 'proposed',
  source: 'monthly-data V01',
} as const satisfies Rule;

/** A number has more decimals than its measure declares. */
export const tooManyDecimals = {
  code: 'core.too-many-decimals',
  severity: 'fatal',
  message: '{text} has more decimals than this measure has ({decimals}).',
  howToFix:
    'Counts are whole numbers; a measure with one decimal takes 4.5 and not 4.52. Round once, at the source.',
  params: { text: 'value', decimals: 'limit' },
  basis: 'proposed',
  source: 'monthly-data V01, design D10',
} as const satisfies Rule;

/** A decimal has a comma for its point, or no digit before it. */
export const decimalMisspelled = {
  code: 'core.decimal-misspelled',
  severity: 'fatal',
  message: '"{text}" is not how a decimal is written here.',
  howToFix: 'Write {digits}: digits, a point, and one digit.',
  params: { text: 'value', digits: 'value' },
  basis: 'proposed',
  source: 'design D10, section 5.1',
} as const satisfies Rule;

/** A number came as text, which only cells of a file and fields of a form hold. */
export const numberIsText = {
  code: 'core.number-is-text',
  severity: 'fatal',
  message: 'The number {text} came as text.',
  howToFix: 'Send the number itself, without quotes: {digits}.',
  forForm: {
    message: 'The number {text} cannot be read as it was sent.',
    howToFix: 'Write the number in digits: {digits}.',
  },
  params: { text: 'value', digits: 'value' },
  basis: 'proposed',
  source: 'design D3',
} as const satisfies Rule;

/** A number is too large to be held exactly. */
export const numberTooLarge = {
  code: 'core.number-too-large',
  severity: 'fatal',
  message: '{text} is too large to be a count.',
  howToFix: 'Check for two numbers typed into one cell, or an identifier in the wrong column.',
  forForm: {
    howToFix: 'Check for two numbers typed into one field, or an identifier where a count belongs.',
  },
  params: { text: 'value' },
  basis: 'proposed',
  source: 'monthly-data V01 (safe integers)',
} as const satisfies Rule;

/** A number carries thousands separators. */
export const thousandsSeparator = {
  code: 'core.thousands-separator',
  severity: 'fatal',
  message: '"{text}" has thousands separators.',
  howToFix: 'Write digits only, such as {digits}. In Excel choose the number format "General" before saving.',
  forForm: { howToFix: 'Write digits only, such as {digits}.' },
  params: { text: 'value', digits: 'value' },
  basis: 'proposed',
  source: 'design 5.1',
} as const satisfies Rule;

/** A number is written with an exponent. */
export const scientificNotation = {
  code: 'core.scientific-notation',
  severity: 'fatal',
  message: '"{text}" is in scientific notation, which hides digits.',
  howToFix: 'Write all digits. In Excel choose the number format "0" for the column before saving.',
  forForm: { howToFix: 'Write all digits.' },
  params: { text: 'value' },
  basis: 'proposed',
  source: 'design 5.1',
} as const satisfies Rule;

/** A number lies outside the scale of its measure. */
export const numberOffScale = {
  code: 'core.number-off-scale',
  severity: 'fatal',
  message: '{text} is outside the scale from {least} to {greatest}.',
  howToFix: 'Write a whole number from {least} to {greatest}, or an absence word.',
  params: { text: 'value', least: 'limit', greatest: 'limit' },
  basis: 'proposed',
  source: 'design 5 (ratings)',
} as const satisfies Rule;

/** A value in JSON is neither a number, an absence word nor null. */
export const valueKindUnknown = {
  code: 'core.value-kind-unknown',
  severity: 'fatal',
  message: 'A value of type {kind} stands where a number or an absence word is wanted.',
  howToFix: accepted,
  forForm: {
    message: 'This is neither a number nor a reason why there is none.',
    howToFix:
      'Write a number, leave the field blank, or say why there is none: not collected, not available, not applicable, declined, unknown or suppressed.',
  },
  params: { kind: 'key' },
  basis: 'proposed',
  source: 'design D3',
} as const satisfies Rule;
