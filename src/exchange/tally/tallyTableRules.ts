import type { Rule } from '../../core/rule.js';

// What can be wrong with a table of days that is not wrong with any other table.

/** A column is not one of a tally. */
export const tallyColumnUnread = {
  code: 'exchange.tally-column-unread',
  severity: 'warning',
  message: 'The column "{text}" is not part of a tally and was not read.',
  howToFix: 'The columns of a tally are date, count, of, measure and note. Rename the column, or remove it.',
  params: { text: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'x03' },
} as const satisfies Rule;

/** The rows of one table name several measures. */
export const tallyMeasuresMixed = {
  code: 'exchange.tally-measures-mixed',
  severity: 'fatal',
  message: 'This row names another measure than the rows above. A tally counts one measure.',
  howToFix: 'Put the rows of each measure into a file of their own.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'p19' },
} as const satisfies Rule;
