import type { Rule } from '../../core/rule.js';

// What can be wrong with a JSON file before any report in it is judged.

/** The file breaks off or goes on where JSON does not. */
export const jsonUnreadable = {
  code: 'exchange.json-unreadable',
  severity: 'fatal',
  message: 'The file is not sound JSON: it can be read up to here and no further.',
  howToFix: 'Look for a comma or quote too many or too few just before this place, or save the file again.',
  params: {},
  basis: 'proposed',
  source: { id: 'rfc-8259' },
} as const satisfies Rule;

/** The file holds one JSON value a line, and not one as a whole. */
export const jsonLines = {
  code: 'exchange.json-lines',
  severity: 'fatal',
  message: 'The file holds one JSON object a line (JSON Lines); here it must be one JSON value as a whole.',
  howToFix:
    'Make a list of it: put [ before the first line, a comma between the lines, and ] behind the last.',
  params: {},
  basis: 'proposed',
  source: { id: 'rfc-8259', at: '2' },
} as const satisfies Rule;

/** An object has a key twice. */
export const jsonKeyRepeated = {
  code: 'exchange.json-key-repeated',
  severity: 'fatal',
  message: 'The key "{text}" is there twice in one object; only the last one was read.',
  howToFix: 'Remove one of the two, or correct its name.',
  params: { text: 'value' },
  basis: 'proposed',
  source: { id: 'rfc-8259', at: '4' },
} as const satisfies Rule;

/** The JSON is sound, but holds no monthly data. */
export const jsonNotMonthly = {
  code: 'exchange.json-not-monthly',
  severity: 'fatal',
  message: 'The file is JSON but holds neither a monthly submission nor a report.',
  howToFix:
    'A submission is an object with "reports", a report one with "values"; a list may hold many of either.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x05' },
} as const satisfies Rule;
