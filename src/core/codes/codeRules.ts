import type { Rule } from '../rule.js';

// What can be wrong with an organization code.

/** A code has lost its leading zeros. */
export const codeLostZeros = {
  code: 'core.code-lost-zeros',
  severity: 'fatal',
  message: 'The organization code "{text}" has lost its leading zeros.',
  howToFix:
    'Write {code}, if that is the organization you mean. In Excel, format the column as text before typing or pasting codes.',
  forForm: { howToFix: 'Write {code}, if that is the organization you mean.' },
  params: { text: 'value', code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k01' },
} as const satisfies Rule;

/** A code was sent as a number. */
export const codeIsNumber = {
  code: 'core.code-is-number',
  severity: 'fatal',
  message: 'The organization code {text} was sent as a number.',
  howToFix: 'Send it as text: "{code}". A number cannot keep leading zeros.',
  forForm: {
    message: 'The organization code {text} has lost its leading zeros.',
    howToFix: 'Write {code}, if that is the organization you mean.',
  },
  params: { text: 'value', code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k01' },
} as const satisfies Rule;

/** A code stands in a formula, by which some programs keep Excel from dropping its zeros. */
export const codeInFormula = {
  code: 'core.code-in-formula',
  severity: 'fatal',
  message: 'The organization code is inside an Excel formula: {text}.',
  howToFix:
    'Write {code}, without the equals sign and the quotes. The program that wrote the file may have a setting for this.',
  forForm: {
    message: 'The organization code has other signs around it: {text}.',
    howToFix: 'Write {code}, only the eight digits.',
  },
  params: { text: 'value', code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k01' },
} as const satisfies Rule;

/** A text is not an organization code. */
export const codeUnreadable = {
  code: 'core.code-unreadable',
  severity: 'fatal',
  message: '"{text}" is not an organization code of eight digits.',
  howToFix:
    "Write the eight digits of the district or school, such as 00240000, without spaces around them. You can look up the code in the state's profiles.",
  params: { text: 'value' },
  basis: 'inferred',
  source: { id: 'dese-enrollment' },
} as const satisfies Rule;

/** No organization code was given. */
export const codeMissing = {
  code: 'core.code-missing',
  severity: 'fatal',
  message: 'The organization code is missing.',
  howToFix: 'Write the eight digits of the district or school, such as 00240000.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'k01' },
} as const satisfies Rule;
