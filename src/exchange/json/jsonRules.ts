import type { Rule } from '../../core/rule.js';

// What can be wrong with a JSON file before any report in it is judged.

/** The file breaks off or goes on where JSON does not. */
export const jsonUnreadable = {
  code: 'exchange.json-unreadable',
  severity: 'fatal',
  message: 'The file is not valid JSON. It can be read only up to this place.',
  howToFix: 'Look for an extra or a missing comma or quote just before this place, or save the file again.',
  params: {},
  basis: 'proposed',
  source: { id: 'rfc-8259' },
} as const satisfies Rule;

/** The file holds one JSON value a line, and not one as a whole. */
export const jsonLines = {
  code: 'exchange.json-lines',
  severity: 'fatal',
  message: 'The file has one JSON object on each line (JSON Lines), but it must be one JSON value.',
  howToFix: 'Make it a list: put [ before the first line, a comma between the lines, and ] after the last.',
  params: {},
  basis: 'proposed',
  source: { id: 'rfc-8259', at: '2' },
} as const satisfies Rule;

/** An object has a key twice. */
export const jsonKeyRepeated = {
  code: 'exchange.json-key-repeated',
  severity: 'fatal',
  message: 'The key "{text}" is in one object twice; only the last one was read.',
  howToFix: 'Remove one of the two, or correct its name.',
  params: { text: 'value' },
  basis: 'proposed',
  source: { id: 'rfc-8259', at: '4' },
} as const satisfies Rule;

/** The JSON is sound, but holds no monthly data. */
export const jsonNotMonthly = {
  code: 'exchange.json-not-monthly',
  severity: 'fatal',
  message: 'The file is JSON, but it is not a monthly submission or a report.',
  howToFix:
    'A submission is an object with "reports", and a report is one with "values". A list may hold many of either.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x05' },
} as const satisfies Rule;

/** The file is what this package writes about data, such as answers to findings, and was given as data. */
export const fileNotData = {
  code: 'exchange.file-not-data',
  severity: 'fatal',
  message: 'The file has {kind} and not data, so it was not read.',
  howToFix:
    'Leave it out of the data. Pass answers as explanations, and known findings as a baseline. In a command, use --explanations FILE or --baseline FILE.',
  params: { kind: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x05' },
} as const satisfies Rule;
