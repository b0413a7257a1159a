import type { Rule } from '../../core/rule.js';

// What can be wrong with a table of items that is not wrong with any other table, or with a sheet.

/** An item or a fact of the sheets stands in two rows. */
export const sheetRowRepeated = {
  code: 'exchange.sheet-row-repeated',
  severity: 'fatal',
  message: 'The first column names {item} a second time.',
  howToFix: 'Keep the row that counts, and remove the other.',
  params: { item: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x08' },
} as const satisfies Rule;

/** A row is of no item. */
export const sheetRowUnnamed = {
  code: 'exchange.sheet-row-unnamed',
  severity: 'fatal',
  message: 'This row has answers, but its first cell names no item.',
  howToFix: 'Write the id of the item, such as T1, or remove the answers.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x08' },
} as const satisfies Rule;

/** Two columns have the same heading. */
export const sheetColumnRepeated = {
  code: 'exchange.sheet-column-repeated',
  severity: 'fatal',
  message: 'Two columns with answers have the same heading.',
  howToFix: 'Give each rater a code of their own, such as r1 and r2.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x08' },
} as const satisfies Rule;

/** A heading looks like the name of a person. */
export const raterNamed = {
  code: 'exchange.rater-named',
  severity: 'confirm',
  message: 'The heading of this column looks like the name or email address of a person.',
  howToFix:
    'Write a short code for the rater instead, such as r1. The answers of a named person are personal data.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x08' },
} as const satisfies Rule;

/** A heading is a word that may be a name as well as a code. */
export const raterWord = {
  code: 'exchange.rater-word',
  severity: 'confirm',
  message: 'The heading of this column is a word that may be the name of a person.',
  howToFix: 'Confirm that it is a code or a role. Otherwise write a short code, such as r1.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x08' },
} as const satisfies Rule;

/** More columns with answers than a table may have. */
export const ratersMany = {
  code: 'exchange.raters-many',
  severity: 'fatal',
  message: 'The table has {raters} columns with answers. At most {most} are read, so no answer was read.',
  howToFix: 'Keep one column for each rater, or split the table into several files.',
  params: { raters: 'place', most: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 'x08' },
} as const satisfies Rule;
