import type { Rule } from './rule.js';

// What can be wrong with a month, a date or an instant.

/** A month has the look that a spreadsheet gives to it. */
export const monthChangedByExcel = {
  code: 'core.month-changed-by-excel',
  severity: 'fatal',
  message: 'The month "{text}" has been turned into a date by a spreadsheet.',
  howToFix:
    'Write {month}, if that is the month meant. In Excel, format the column as text before typing months.',
  forForm: {
    message: '"{text}" is not how a month is written here.',
    howToFix: 'Write {month}, if that is the month meant.',
  },
  params: { text: 'value', month: 'key' },
  basis: 'proposed',
  source: 'design D8, section 5.1',
} as const satisfies Rule;

/** A text is not a month. */
export const monthUnreadable = {
  code: 'core.month-unreadable',
  severity: 'fatal',
  message: '"{text}" is not a month.',
  howToFix: 'Write year and month with four and two digits and no blanks, such as 2020-10.',
  params: { text: 'value' },
  basis: 'proposed',
  source: 'design D8',
} as const satisfies Rule;

/** A text is not a date. */
export const dateUnreadable = {
  code: 'core.date-unreadable',
  severity: 'fatal',
  message: '"{text}" is not a date.',
  howToFix: 'Write year, month and day, such as 2020-10-01.',
  params: { text: 'value' },
  basis: 'proposed',
  source: 'design D8',
} as const satisfies Rule;

/** A text is not an instant with an offset. */
export const instantUnreadable = {
  code: 'core.instant-unreadable',
  severity: 'fatal',
  message: '"{text}" is not a date and time with its offset.',
  howToFix: 'Write date, time and offset, such as 2020-11-15T16:30:00-05:00, or Z for UTC.',
  params: { text: 'value' },
  basis: 'proposed',
  source: 'design D8',
} as const satisfies Rule;

/** A time has no offset, so it cannot be compared with a deadline. */
export const instantWithoutOffset = {
  code: 'core.instant-without-offset',
  severity: 'fatal',
  message: '"{text}" has no offset, so nobody can tell when it was.',
  howToFix:
    'Add the offset: 2020-06-30T16:00:00-04:00 for Massachusetts in summer, -05:00 in winter, Z for UTC.',
  params: { text: 'value' },
  basis: 'proposed',
  source: 'project',
} as const satisfies Rule;

/** A text is not a school year. */
export const schoolYearUnreadable = {
  code: 'core.school-year-unreadable',
  severity: 'fatal',
  message: '"{text}" is not a school year.',
  howToFix: 'Write the first year in four digits and the next in two, such as 2020-21.',
  params: { text: 'value' },
  basis: 'official',
  source: 'massachusetts.md section 5',
} as const satisfies Rule;

/** No month was given. */
export const monthMissing = {
  code: 'core.month-missing',
  severity: 'fatal',
  message: 'The month is missing.',
  howToFix: 'Write year and month with four and two digits, such as 2020-10.',
  params: {},
  basis: 'proposed',
  source: 'design section 5.1',
} as const satisfies Rule;
