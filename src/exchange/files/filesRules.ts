import type { Rule } from '../../core/rule.js';

/** A sheet names an instrument that nobody knows here. */
export const instrumentUnknown = {
  code: 'exchange.instrument-unknown',
  severity: 'fatal',
  message: 'The sheet does not name an instrument that is known here. Known: {expected}.',
  howToFix:
    'Correct "instrument", or pass the definition of your own instrument. In a command, add --instrument FILE.',
  params: { expected: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x05' },
} as const satisfies Rule;

/** The name of a file seems to hold data of one person. */
export const fileNamePersonal = {
  code: 'exchange.file-name-personal',
  severity: 'confirm',
  message: 'The name of the file seems to contain data of one person.',
  howToFix:
    'Rename the file, for example to the district and the month. Logs and reports show the names of files.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'g08' },
} as const satisfies Rule;
