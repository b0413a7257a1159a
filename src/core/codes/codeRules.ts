import type { Rule } from '../rule.js';

// What can be wrong with an organization code.

/** A code has lost its leading zeros. */
export const codeLostZeros = {
  code: 'core.code-lost-zeros',
  severity: 'fatal',
  message: 'The organization code "{text}" has lost its leading zeros.',
  howToFix:
    'Write {code}[ ({scheme}) or {otherCode} ({otherScheme})], if that is the organization you mean. In Excel, format the column as text before typing or pasting codes.',
  forForm: {
    howToFix:
      'Write {code}[ ({scheme}) or {otherCode} ({otherScheme})], if that is the organization you mean.',
  },
  params: { text: 'value', code: 'key', scheme: 'limit', otherCode: 'key', otherScheme: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'k01' },
} as const satisfies Rule;

/** A code was sent as a number. */
export const codeIsNumber = {
  code: 'core.code-is-number',
  severity: 'fatal',
  message: 'The organization code {text} was sent as a number.',
  howToFix:
    'Send it as text: "{code}"[ ({scheme}) or "{otherCode}" ({otherScheme})]. A number cannot keep leading zeros.',
  forForm: {
    message: 'The organization code {text} cannot be read as it was sent.',
    howToFix:
      'Write {code}[ ({scheme}) or {otherCode} ({otherScheme})], if that is the organization you mean.',
  },
  params: { text: 'value', code: 'key', scheme: 'limit', otherCode: 'key', otherScheme: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'k01' },
} as const satisfies Rule;

/** Digits are a code of one scheme, and may be one of another that lost its zeros. */
export const codeAmbiguous = {
  code: 'core.code-ambiguous',
  severity: 'fatal',
  message:
    'The organization code "{text}" can be read in two ways: {code} ({scheme}) or {otherCode} ({otherScheme}).',
  howToFix:
    'Write the code with all its leading zeros. If it has them all, name the cohort or the registry that it belongs to (--cohort or --registry in the command): it decides how codes are written.',
  forForm: { howToFix: 'Write the code with all its leading zeros.' },
  params: { text: 'value', code: 'key', scheme: 'limit', otherCode: 'key', otherScheme: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'k06' },
} as const satisfies Rule;

/** A spreadsheet has put a long code into scientific notation and cut its last digits. */
export const codeShortened = {
  code: 'core.code-shortened',
  severity: 'fatal',
  message:
    'The organization code "{text}" is in scientific notation, as Excel writes long numbers. Its last digits are lost.',
  howToFix:
    'The lost digits cannot be put back. Export the file again from the system it came from. In Excel, format the column as text before you paste the codes.',
  forForm: {
    message:
      'The organization code "{text}" is in scientific notation, which cuts the last digits of a long number.',
    howToFix: 'Write all digits of the code, such as {example}.',
  },
  params: { text: 'value', example: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'k06' },
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
    howToFix: 'Write only {code}.',
  },
  params: { text: 'value', code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k01' },
} as const satisfies Rule;

/** A text is not an organization code. */
export const codeUnreadable = {
  code: 'core.code-unreadable',
  severity: 'fatal',
  message: '"{text}" is not an organization code[ ({scheme})]. A code is {shape}.',
  howToFix:
    'Write the whole code of the district or school, such as {example}, without spaces around it. You can look up the code in the directory of your state.',
  params: { text: 'value', scheme: 'limit', shape: 'limit', example: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'k01' },
} as const satisfies Rule;

/** No organization code was given. */
export const codeMissing = {
  code: 'core.code-missing',
  severity: 'fatal',
  message: 'The organization code is missing.',
  howToFix: 'Write the code of the district or school[, such as {example}].',
  params: { example: 'limit' },
  follows: [{ from: ['monthly.key-unknown', 'form.key-misspelled'], at: 'key' }],
  basis: 'proposed',
  source: { id: 'project', at: 'k01' },
} as const satisfies Rule;
