import type { Rule } from '../../core/rule.js';

// What can be wrong with the calendar of a collaborative.

/** A collaborative ends before it begins. */
export const calendarEndsBeforeStart = {
  code: 'pdsa.calendar-ends-before-start',
  severity: 'fatal',
  message: 'The collaborative ends on {last}, before it begins on {first}.',
  howToFix: 'Write its first day under "firstDay" and its last under "lastDay".',
  params: { first: 'key', last: 'key' },
  basis: 'proposed',
  source: 'pdsa.md section 4',
} as const satisfies Rule;

/** A learning session ends before it begins. */
export const sessionEndsBeforeStart = {
  code: 'pdsa.session-ends-before-start',
  severity: 'fatal',
  message: 'The learning session {text} ends on {last}, before it begins on {first}.',
  howToFix: 'Write the first day under "from" and the last under "to".',
  params: { text: 'quote', first: 'key', last: 'key' },
  basis: 'proposed',
  source: 'pdsa.md section 4',
} as const satisfies Rule;

/** Two learning sessions overlap. */
export const sessionsOverlap = {
  code: 'pdsa.sessions-overlap',
  severity: 'fatal',
  message: 'The learning sessions {other} and {text} both take {day}.',
  howToFix: 'Move one of them, or make them one.',
  params: { text: 'quote', other: 'quote', day: 'key' },
  basis: 'proposed',
  source: 'pdsa.md section 4',
} as const satisfies Rule;

/** A learning session lies outside the collaborative. */
export const sessionOutsideYear = {
  code: 'pdsa.session-outside-year',
  severity: 'fatal',
  message: 'The learning session {text} does not lie between {first} and {last}.',
  howToFix: 'Check its days, or those of the collaborative.',
  params: { text: 'quote', first: 'key', last: 'key' },
  basis: 'proposed',
  source: 'pdsa.md section 4',
} as const satisfies Rule;

/** The collaborative is shorter or longer than usual. */
export const lengthUnusual = {
  code: 'pdsa.length-unusual',
  severity: 'info',
  message: 'The collaborative runs {months} {months|month|months}; {least} to {greatest} are usual.',
  howToFix: 'Nothing has to be changed. One school year is 10.',
  params: { months: 'place', least: 'limit', greatest: 'limit' },
  basis: 'published',
  source: 'pdsa.md section 4',
} as const satisfies Rule;

/** What the calendar of a collaborative is judged by. It is not part of a log. */
export const CALENDAR_RULES: readonly Rule[] = [
  calendarEndsBeforeStart,
  sessionEndsBeforeStart,
  sessionsOverlap,
  sessionOutsideYear,
  lengthUnusual,
];
