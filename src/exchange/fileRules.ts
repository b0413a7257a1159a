import type { Rule } from '../core/rule.js';

// What can be wrong with a file of either kind, CSV or JSON, before anything in it is judged.

/** The file holds nothing but blanks. */
export const fileEmpty = {
  code: 'exchange.file-empty',
  severity: 'fatal',
  message: 'The file is empty.',
  howToFix: 'Save it again in the program that made it: a CSV file with its header row, or JSON.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x01' },
} as const satisfies Rule;

/** The file is no text: a workbook, an archive or another binary file. */
export const fileNotText = {
  code: 'exchange.file-not-text',
  severity: 'fatal',
  message: 'The file is not text: {kind}.',
  howToFix:
    'Open it in the program that made it and save it as "CSV UTF-8 (comma delimited)". JSON must be in UTF-8 too.',
  params: { kind: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x01' },
} as const satisfies Rule;

/** The file is text of another kind: a web page, a document, or JSON where rows are wanted. */
export const fileNotTable = {
  code: 'exchange.file-not-table',
  severity: 'fatal',
  message: 'The file is not a table of rows. It is {kind}, even if its name says something else.',
  howToFix:
    'Save the table as "CSV UTF-8 (comma delimited)". If it is a web page, sign in and download the file again. JSON is read by checkMonthlyFiles and by csmhs validate.',
  params: { kind: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x01' },
} as const satisfies Rule;

/** A file of monthly data holds no row: no report, however sound the file is. */
export const rowsMissing = {
  code: 'exchange.rows-missing',
  severity: 'fatal',
  message: 'The file has no reports, so there is nothing to check.',
  howToFix:
    'Check whether the rows were lost when the file was saved. If there is nothing to report, do not send a file.',
  params: {},
  follows: [
    { from: ['monthly.part-missing'], at: 'form', of: { field: 'reports' } },
    { from: ['exchange.rows-above-header', 'exchange.rows-blank'], at: 'file' },
  ],
  basis: 'proposed',
  source: { id: 'project', at: 'x01' },
} as const satisfies Rule;

/** A text has bytes that are not UTF-8. */
export const textNotUtf8 = {
  code: 'exchange.text-not-utf8',
  severity: 'warning',
  message: 'This text has letters that are not in UTF-8 and cannot be read.',
  howToFix: 'Save the file as "CSV UTF-8". Numbers are not affected.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x01' },
} as const satisfies Rule;
