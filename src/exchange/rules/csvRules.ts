import type { Rule } from '../../core/rule.js';

// What can be wrong with a file of monthly rows before any number in it is judged.

/** The file holds nothing but blanks. */
export const fileEmpty = {
  code: 'exchange.file-empty',
  severity: 'fatal',
  message: 'The file is empty.',
  howToFix: 'Save it again where it was made: a CSV file with its header row, or JSON.',
  params: {},
  basis: 'proposed',
  source: 'design section 5.1',
} as const satisfies Rule;

/** The file is no text: a workbook, an archive or another binary file. */
export const fileNotText = {
  code: 'exchange.file-not-text',
  severity: 'fatal',
  message: 'The file is not text: {kind}.',
  howToFix:
    'Open it in the program that made it and save it as "CSV UTF-8 (comma delimited)". JSON has to be in UTF-8 too.',
  params: { kind: 'key' },
  basis: 'proposed',
  source: 'design section 5.1',
} as const satisfies Rule;

/** The file is text of another kind: a web page, a document, or JSON where rows are wanted. */
export const fileNotTable = {
  code: 'exchange.file-not-table',
  severity: 'fatal',
  message: 'The file is not a table of rows: it is {kind}, whatever its name says.',
  howToFix:
    'Save the table as "CSV UTF-8 (comma delimited)". If it is a web page, sign in and fetch the file again. JSON is read by checkMonthlyFiles and by csmhs validate.',
  params: { kind: 'key' },
  basis: 'proposed',
  source: 'design section 5.1',
} as const satisfies Rule;

/** A row has fewer cells than the header. */
export const tooFewCells = {
  code: 'exchange.too-few-cells',
  severity: 'fatal',
  message: 'This row has {cells} {cells|cell|cells}, but the header has {columns}, so the row was not read.',
  howToFix: 'Check for a line break inside a cell, or a separator that was deleted.',
  params: { cells: 'place', columns: 'place' },
  basis: 'proposed',
  source: 'design section 5.1',
} as const satisfies Rule;

/** A row has more cells than the header. */
export const tooManyCells = {
  code: 'exchange.too-many-cells',
  severity: 'fatal',
  message: 'This row has {cells} {cells|cell|cells}, but the header has {columns}, so the row was not read.',
  howToFix:
    'Check for a separator inside a number or note, such as 1,234; put such a cell in quotes or write 1234.',
  params: { cells: 'place', columns: 'place' },
  basis: 'proposed',
  source: 'design section 5.1',
} as const satisfies Rule;

/** A quote was opened and never closed, or in another line by a quote with text behind it. */
export const quoteUnclosed = {
  code: 'exchange.quote-unclosed',
  severity: 'fatal',
  message: 'A quote opened in this row is not closed where its cell ends, so the row was not read.',
  howToFix: 'Close the quote, or double it if it belongs to the text. Reading went on with the next line.',
  params: {},
  basis: 'proposed',
  source: 'design section 5.1',
} as const satisfies Rule;

/** Text follows a closing quote. */
export const quoteMisplaced = {
  code: 'exchange.quote-misplaced',
  severity: 'fatal',
  message: 'Text follows the closing quote of this cell.',
  howToFix: 'Double a quote that belongs to the text: "the ""new"" team".',
  params: {},
  basis: 'proposed',
  source: 'RFC 4180 section 2.7',
} as const satisfies Rule;

/** A line is longer than any row can be. */
export const rowTooLong = {
  code: 'exchange.row-too-long',
  severity: 'fatal',
  message: 'This row is longer than {limit} bytes, so it was not read.',
  howToFix: 'Check for missing line ends. Reading went on with the next line.',
  params: { limit: 'limit' },
  basis: 'proposed',
  source: 'design section 5.1',
} as const satisfies Rule;

/** The same organization, month and version stands in an earlier row. */
export const rowDuplicated = {
  code: 'exchange.row-duplicated',
  severity: 'fatal',
  message: 'Version {version} of this organization and month is there already in line {line}.',
  howToFix: 'Remove one of the two rows, or give the newer one the next version.',
  params: { version: 'key', line: 'place' },
  basis: 'proposed',
  source: 'design section 5.1',
} as const satisfies Rule;

/** A file of monthly data holds no row: no report, however sound the file is. */
export const rowsMissing = {
  code: 'exchange.rows-missing',
  severity: 'fatal',
  message: 'The file holds no report: there is nothing in it to check.',
  howToFix:
    'Check whether the rows were lost when the file was saved. If there is nothing to report, send no file.',
  params: {},
  basis: 'proposed',
  source: 'design D19',
} as const satisfies Rule;

/** Rows hold separators and nothing else. */
export const rowsBlank = {
  code: 'exchange.rows-blank',
  severity: 'info',
  message:
    '{rows} {rows|row holds|rows hold} separators and nothing else; {rows|it was|they were} passed over.',
  howToFix: 'Nothing to do. Excel leaves such rows where cells were cleared but not deleted.',
  params: { rows: 'place' },
  basis: 'proposed',
  source: 'users-needs.md no. 6',
} as const satisfies Rule;

/** A text has bytes that are not UTF-8. */
export const textNotUtf8 = {
  code: 'exchange.text-not-utf8',
  severity: 'warning',
  message: 'This text has letters that are not in UTF-8; they cannot be read.',
  howToFix: 'Save the file as "CSV UTF-8". Numbers are not affected.',
  params: {},
  basis: 'proposed',
  source: 'design section 5.1',
} as const satisfies Rule;
