import type { Rule } from './rule.js';

// What can be wrong with a month, a date or an instant.

/** A month has the look that a spreadsheet gives to it. */
export const monthChangedByExcel = {
  code: 'core.month-changed-by-excel',
  severity: 'fatal',
  message: '"{text}" is not how a month is written. A spreadsheet may have made a date of it.',
  howToFix:
    'Write {month}, if that is the month you mean. In Excel, format the column as text before typing months.',
  forForm: {
    message: '"{text}" is not how this form writes a month.',
    howToFix: 'Write {month}, if that is the month you mean.',
  },
  params: { text: 'value', month: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'k02' },
} as const satisfies Rule;

/** A text is not a month. */
export const monthUnreadable = {
  code: 'core.month-unreadable',
  severity: 'fatal',
  message: '"{text}" is not a month.',
  howToFix: 'Write the year with four digits and the month with two, without spaces, such as 2020-10.',
  params: { text: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'k02' },
} as const satisfies Rule;

/** A text is not a date. */
export const dateUnreadable = {
  code: 'core.date-unreadable',
  severity: 'fatal',
  message: '"{text}" is not a date.',
  howToFix: 'Write year, month and day, such as 2020-10-01.',
  params: { text: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'k02' },
} as const satisfies Rule;

/** A text is not an instant with an offset. */
export const instantUnreadable = {
  code: 'core.instant-unreadable',
  severity: 'fatal',
  message: '"{text}" is not a date and time with its offset.',
  howToFix: 'Write the date, time and offset, such as 2020-11-15T16:30:00-05:00, or Z for UTC.',
  params: { text: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'k02' },
} as const satisfies Rule;

/** A time has no offset, so it cannot be compared with a deadline. */
export const instantWithoutOffset = {
  code: 'core.instant-without-offset',
  severity: 'fatal',
  message: '"{text}" has no offset, so the exact time is not known.',
  howToFix:
    'Add the offset: 2020-06-30T16:00:00-04:00 for Massachusetts in summer, -05:00 in winter, Z for UTC.',
  params: { text: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'k02' },
} as const satisfies Rule;

/** A text is not a school year. */
export const schoolYearUnreadable = {
  code: 'core.school-year-unreadable',
  severity: 'fatal',
  message: '"{text}" is not a school year.',
  howToFix: 'Write the first year with four digits and the next with two, such as 2020-21.',
  params: { text: 'value' },
  basis: 'inferred',
  source: { id: 'dese-enrollment' },
} as const satisfies Rule;

/** No month was given. */
export const monthMissing = {
  code: 'core.month-missing',
  severity: 'fatal',
  message: 'The month is missing.',
  howToFix: 'Write the year with four digits and the month with two, such as 2020-10.',
  params: {},
  follows: [{ from: ['monthly.key-unknown', 'form.key-misspelled'], at: 'key' }],
  basis: 'proposed',
  source: { id: 'project', at: 'k02' },
} as const satisfies Rule;
