import type { Rule } from './rule.js';

// What can be wrong with an organization code.

/** A code has lost its leading zeros. */
export const codeLostZeros = {
  code: 'core.code-lost-zeros',
  severity: 'fatal',
  message: 'The organization code "{text}" has lost its leading zeros.',
  howToFix:
    'Write {code}, if that is the organization meant. In Excel, format the column as text before typing or pasting codes.',
  forForm: { howToFix: 'Write {code}, if that is the organization meant.' },
  params: { text: 'value', code: 'key' },
  basis: 'proposed',
  source: 'massachusetts.md section 2, design D9',
} as const satisfies Rule;

/** A code was sent as a number. */
export const codeIsNumber = {
  code: 'core.code-is-number',
  severity: 'fatal',
  message: 'The organization code {text} came as a number.',
  howToFix:
    'Send it as text: "{code}". Codes are names made of digits, not numbers: a number cannot keep leading zeros.',
  forForm: {
    message: 'The organization code {text} has lost its leading zeros.',
    howToFix: 'Write {code}, if that is the organization meant.',
  },
  params: { text: 'value', code: 'key' },
  basis: 'proposed',
  source: 'massachusetts.md section 2, design D9',
} as const satisfies Rule;

/** A code stands in a formula, by which some programs keep Excel from dropping its zeros. */
export const codeInFormula = {
  code: 'core.code-in-formula',
  severity: 'fatal',
  message: 'The organization code stands in a formula of Excel: {text}.',
  howToFix:
    'Write {code}, without the equals sign and the quotes. The program that wrote the file may have a setting for it.',
  forForm: {
    message: 'The organization code has signs around it: {text}.',
    howToFix: 'Write {code}, the eight digits alone.',
  },
  params: { text: 'value', code: 'key' },
  basis: 'proposed',
  source: 'design section 5.1 (Excel damage)',
} as const satisfies Rule;

/** A text is not an organization code. */
export const codeUnreadable = {
  code: 'core.code-unreadable',
  severity: 'fatal',
  message: '"{text}" is not an organization code of eight digits.',
  howToFix:
    "Write the eight digits of the district or school, such as 00240000, without blanks around them. Look the code up in the state's profiles.",
  params: { text: 'value' },
  basis: 'official',
  source: 'massachusetts.md section 2',
} as const satisfies Rule;

/** No organization code was given. */
export const codeMissing = {
  code: 'core.code-missing',
  severity: 'fatal',
  message: 'The organization code is missing.',
  howToFix: 'Write the eight digits of the district or school, such as 00240000.',
  params: {},
  basis: 'proposed',
  source: 'design section 5.1',
} as const satisfies Rule;
