import type { Rule } from '../../core/rule.js';

// What can be wrong with the shape of a report.

/** A report has no values. */
export const valuesMissing = {
  code: 'monthly.values-missing',
  severity: 'fatal',
  message: 'The report has no object of values.',
  howToFix: 'Send the numbers as an object under "values", one key a measure.',
  forForm: { message: 'The report has no numbers.', howToFix: 'Fill in the numbers of the month.' },
  params: {},
  follows: [{ from: ['monthly.key-unknown'], at: 'key' }],
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** The version of a report is not a whole number from 1. */
export const versionUnreadable = {
  code: 'monthly.version-unreadable',
  severity: 'fatal',
  message: '"{text}" is not the number of a version.',
  howToFix: 'Write a whole number of 1 or more. Leave it out for the first version.',
  params: { text: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'v28' },
} as const satisfies Rule;

/** A key among the values is no measure of the form. */
export const measureUnknown = {
  code: 'monthly.measure-unknown',
  severity: 'fatal',
  message: '"{text}" is not a measure of this form.',
  howToFix: '[Nearest known name: {nearest}. ]docs/measures.md lists all.',
  forForm: { howToFix: '[Nearest known measure: {nearest}. ]Tell whoever made this form.' },
  params: { text: 'value', nearest: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'g02' },
} as const satisfies Rule;

/** A key is no part of a report or submission. */
export const keyUnknown = {
  code: 'monthly.key-unknown',
  severity: 'fatal',
  message: '"{text}" is not a part of this form.',
  howToFix: '[Nearest known name: {nearest}. ]Remove the key or correct its spelling.',
  forForm: { howToFix: '[Nearest known name: {nearest}. ]Tell whoever made this form.' },
  params: { text: 'value', nearest: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'g02' },
} as const satisfies Rule;

/** A text field holds something else. */
export const textExpected = {
  code: 'monthly.text-expected',
  severity: 'fatal',
  message: 'A value of type {kind} is in a place for text.',
  howToFix: 'Send text, or leave the key out.',
  forForm: { message: 'This is not a text.', howToFix: 'Write words here, or leave the field blank.' },
  params: { kind: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** A qualifier is not of the known form. */
export const qualifierUnreadable = {
  code: 'monthly.qualifier-unreadable',
  severity: 'fatal',
  message: 'The qualifier of this measure cannot be read.',
  howToFix:
    'A qualifier is an object with estimated, revised, districtOnly (true or false) or partialCoverage: { covered, due } with 0 <= covered <= due.',
  forForm: {
    message: 'The remarks on this number cannot be read.',
    howToFix:
      'Say whether the number is estimated, revised or for the district only. If it covers part of the schools, say how many of the schools due it covers, but not more than are due.',
  },
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** Rules of the shape of a report. */
export const REPORT_SHAPE_RULES: readonly Rule[] = [
  valuesMissing,
  versionUnreadable,
  measureUnknown,
  keyUnknown,
  textExpected,
  qualifierUnreadable,
];
