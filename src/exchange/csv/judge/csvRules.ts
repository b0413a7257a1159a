import type { Rule } from '../../../core/rule.js';

// What can be wrong with a file of monthly rows before any number in it is judged.

/** A row has fewer cells than the header. */
export const tooFewCells = {
  code: 'exchange.too-few-cells',
  severity: 'fatal',
  message: 'This row has {cells} {cells|cell|cells}, but the header has {columns}, so the row was not read.',
  howToFix: 'Check for a line break inside a cell, or a separator that was deleted.',
  params: { cells: 'place', columns: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'x02' },
} as const satisfies Rule;

/** A row has more cells than the header. */
export const tooManyCells = {
  code: 'exchange.too-many-cells',
  severity: 'fatal',
  message: 'This row has {cells} {cells|cell|cells}, but the header has {columns}, so the row was not read.',
  howToFix:
    'Check for a separator inside a number or note, such as 1,234. Put such a cell in quotes or write 1234.',
  params: { cells: 'place', columns: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'x02' },
} as const satisfies Rule;

/** A quote was opened and never closed, or in another line by a quote with text behind it. */
export const quoteUnclosed = {
  code: 'exchange.quote-unclosed',
  severity: 'fatal',
  message: 'A quote opened in this row is not closed where its cell ends, so the row was not read.',
  howToFix: 'Close the quote, or double it if it belongs to the text. Reading continued with the next line.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x02' },
} as const satisfies Rule;

/** Text follows a closing quote. */
export const quoteMisplaced = {
  code: 'exchange.quote-misplaced',
  severity: 'fatal',
  message: 'There is text after the closing quote of this cell.',
  howToFix: 'Double a quote that belongs to the text: "the ""new"" team".',
  params: {},
  basis: 'proposed',
  source: { id: 'rfc-4180', at: '2.7' },
} as const satisfies Rule;

/** A line is longer than any row can be. */
export const rowTooLong = {
  code: 'exchange.row-too-long',
  severity: 'fatal',
  message: 'This row is longer than {limit} bytes, so it was not read.',
  howToFix: 'Check for missing line ends. Reading continued with the next line.',
  params: { limit: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'x02' },
} as const satisfies Rule;

/** The same organization, month and version stands in an earlier row. */
export const rowDuplicated = {
  code: 'exchange.row-duplicated',
  severity: 'fatal',
  message: 'Version {version} of this organization and month is already in line {line}.',
  howToFix: 'Remove one of the two rows, or give the newer one the next version.',
  params: { version: 'key', line: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'x04' },
} as const satisfies Rule;
