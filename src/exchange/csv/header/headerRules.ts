import { HOMEPAGE } from '../../../core/homepage.js';
import type { Rule } from '../../../core/rule.js';

// What can be wrong with the headings of a monthly file.

/** Where every heading that is read is listed. */
export const HEADINGS_ARE = `csmhs measures lists the headings of a form, and ${HOMEPAGE}/measures.md those of monthly@1.`;

/** A column without which no row can be read is missing. */
export const requiredColumnMissing = {
  code: 'exchange.required-column-missing',
  severity: 'fatal',
  message: 'The file has no column "{column}", so none of its rows can be read.',
  howToFix:
    'Name the columns in the first row.[ The closest heading here is {nearest}.] If the file uses its own words, give a map of headings.',
  params: { column: 'key', nearest: 'value' },
  follows: [{ from: ['exchange.column-unread', 'exchange.column-unknown'], at: 'file', each: 'column' }],
  basis: 'proposed',
  source: { id: 'project', at: 'x03' },
} as const satisfies Rule;

/** No heading is a measure, so no number of the file was read. */
export const columnsNoneKnown = {
  code: 'exchange.columns-none-known',
  severity: 'fatal',
  message: 'None of the columns is a measure of {form}, so no number was read. The headings are: {text}.',
  howToFix: `[The closest known headings are: {column}. ]Use the headings of the form, or give a map of headings; ${HEADINGS_ARE}`,
  params: { columns: 'place', text: 'value', column: 'key', form: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x03' },
} as const satisfies Rule;

/** Two columns have the same heading. */
export const columnDuplicated = {
  code: 'exchange.column-duplicated',
  severity: 'fatal',
  message: 'The column "{column}" is in the file twice; only the first was read.',
  howToFix: 'Remove one of the two, or correct its heading.',
  params: { column: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x03' },
} as const satisfies Rule;

/** A heading is not known, so its column was not read; no number stands in it. */
export const columnUnknown = {
  code: 'exchange.column-unknown',
  severity: 'warning',
  message: 'The column "{text}" is not known and was not read.',
  howToFix: `[The closest known heading is {nearest}. ]${HEADINGS_ARE}`,
  params: { text: 'value', nearest: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'x03' },
} as const satisfies Rule;

/** The headings fit another monthly form far better than the one by which the file was read. */
export const formDiffers = {
  code: 'exchange.form-differs',
  severity: 'confirm',
  message:
    '{columns} {columns|heading is|headings are} not in the form {form}, so {columns|its column was|their columns were} not read. The headings fit the form {other}.',
  howToFix: 'Choose the form {other} for this file, or correct the headings.',
  params: { columns: 'place', form: 'key', other: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x03' },
} as const satisfies Rule;

/** A heading is another name of a known one, or differs from it in spelling only, and was read as that one. */
export const columnSpelledLoosely = {
  code: 'exchange.column-spelled-loosely',
  severity: 'info',
  message: 'The column "{text}" was read as "{column}".',
  howToFix: 'No change is needed. The exact heading is "{column}".',
  params: { text: 'value', column: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'x03' },
} as const satisfies Rule;

/** A column between others has no heading, so it was not read. */
export const columnUnnamed = {
  code: 'exchange.column-unnamed',
  severity: 'warning',
  message: 'A column has no heading and was not read.',
  howToFix: 'Give the column a heading, or remove it.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x03' },
} as const satisfies Rule;

/** Some measures have no column in the file. */
export const measureColumnMissing = {
  code: 'exchange.measure-column-missing',
  severity: 'info',
  message:
    'The file has no column for {columns} {columns|measure, which counts|measures, which count} as missing in every row: {column}.',
  howToFix: 'No change is needed if the district does not report them. The word notCollected says so openly.',
  params: { columns: 'place', column: 'key' },
  follows: [{ from: ['exchange.column-unread', 'exchange.column-unknown'], at: 'file', each: 'column' }],
  basis: 'proposed',
  source: { id: 'project', at: 'x03' },
} as const satisfies Rule;

/** The header stands below a title or remarks, which were passed over. */
export const headerBelow = {
  code: 'exchange.header-below',
  severity: 'info',
  message: 'The headings are in line {line}; the lines above were skipped.',
  howToFix: 'No change is needed.',
  params: { line: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'x03' },
} as const satisfies Rule;

/** Rows of data stand above the header, where nothing is read. */
export const rowsAboveHeader = {
  code: 'exchange.rows-above-header',
  severity: 'fatal',
  message: '{rows} {rows|row is|rows are} above the headings in line {line} and {rows|was|were} not read.',
  howToFix: 'Move the headings to the top. Sorting a sheet can move them among the rows.',
  params: { rows: 'place', line: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'x03' },
} as const satisfies Rule;

/** Columns seem to be about single students, or a heading is data of one. */
export const studentColumns = {
  code: 'exchange.student-columns',
  severity: 'confirm',
  message:
    '{columns} {columns|column seems|columns seem} to hold data of single students, such as names or days of birth.',
  howToFix:
    'Delete {columns|this column|these columns} and send counts only. Follow the procedure of your agency for student data that was sent by mistake.',
  params: { columns: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'g08' },
} as const satisfies Rule;
