import type { Rule } from '../../core/rule.js';

/** A field that is required is empty. */
export const answerMissing = {
  code: 'application.answer-missing',
  message: '{answer} is missing.',
  howToFix: 'Fill it in. Until the application is sent it may stay a draft.',
  params: { answer: 'key' },
  severity: 'fatal',
  basis: 'proposed',
  source: 'application.md section 3.1',
} as const satisfies Rule;

/** A value of another kind stands where a text, number, list or the like is wanted. */
export const answerKindWrong = {
  code: 'application.answer-kind-wrong',
  message: '{answer} is not a {kind}.',
  howToFix:
    'In JSON write texts in quotes, numbers without quotes, yes and no as true and false, lists in square brackets.',
  forForm: { howToFix: 'Write or choose what the field asks for.' },
  params: { answer: 'key', kind: 'key' },
  severity: 'fatal',
  basis: 'proposed',
  source: 'application.md section 3.1',
} as const satisfies Rule;

/** A text is shorter than asked for. */
export const textTooShort = {
  code: 'application.text-too-short',
  message: '{answer} has {count} {count|character|characters}; {least} or more are asked for.',
  howToFix: 'Write a little more. Blanks at the ends do not count.',
  params: { answer: 'key', count: 'value', least: 'limit' },
  source: 'application.md A09',
  severity: 'fatal',
  basis: 'proposed',
} as const satisfies Rule;

/** A text is longer than there is room for. */
export const textTooLong = {
  code: 'application.text-too-long',
  message: '{answer} has more than the {greatest} characters that there is room for.',
  howToFix: 'Shorten it. Characters count as you see them: an emoji is one.',
  params: { answer: 'key', greatest: 'limit' },
  source: 'application.md A09',
  severity: 'fatal',
  basis: 'proposed',
} as const satisfies Rule;

/** An answer is none of the choices. */
export const choiceUnknown = {
  code: 'application.choice-unknown',
  message: '{answer} is none of the choices of this form.',
  howToFix: 'Choose one of: {choices}.',
  params: { answer: 'key', choices: 'key' },
  severity: 'fatal',
  basis: 'proposed',
  source: 'application.md section 3.1',
} as const satisfies Rule;

/** A number lies outside its bounds. */
export const numberOutOfRange = {
  code: 'application.number-out-of-range',
  message: '{answer} is outside {least} to {greatest}.',
  howToFix: 'Write a number from {least} to {greatest}.',
  params: { answer: 'key', least: 'limit', greatest: 'limit' },
  severity: 'fatal',
  basis: 'proposed',
  source: 'application.md section 3.1',
} as const satisfies Rule;

/** A number has more decimals than the field takes. */
export const decimalsTooMany = {
  code: 'application.decimals-too-many',
  message: '{answer} has more than {decimals} decimals.',
  howToFix: 'Round it to {decimals} decimals; people and students are whole numbers.',
  params: { answer: 'key', decimals: 'limit' },
  severity: 'fatal',
  basis: 'proposed',
  source: 'application.md section 3.1',
} as const satisfies Rule;

/** A list has too few entries. */
export const listTooShort = {
  code: 'application.list-too-short',
  message: '{answer} has {count} {count|entry|entries}; {least} or more are asked for.',
  howToFix: 'Add entries.',
  params: { answer: 'key', count: 'value', least: 'limit' },
  severity: 'fatal',
  basis: 'proposed',
  source: 'application.md section 3.1',
} as const satisfies Rule;

/** A list has too many entries. */
export const listTooLong = {
  code: 'application.list-too-long',
  message: '{answer} has {count} entries; there is room for {greatest}.',
  howToFix: 'Keep the {greatest} that matter most. Entries after that were not checked.',
  params: { answer: 'key', count: 'value', greatest: 'limit' },
  severity: 'fatal',
  basis: 'proposed',
  source: 'application.md section 3.1',
} as const satisfies Rule;

/** An email address does not look like one. */
export const emailUnreadable = {
  code: 'application.email-unreadable',
  message: '{answer} does not look like an email address.',
  howToFix: 'Write one address, such as name@example.org, without blanks.',
  params: { answer: 'key' },
  severity: 'fatal',
  basis: 'proposed',
  source: 'application.md section 3.1',
} as const satisfies Rule;

/** An organization code is not eight digits. */
export const codeUnreadable = {
  code: 'application.code-unreadable',
  message: '{answer} is not an organization code of eight digits.',
  howToFix: "Write the eight digits, such as 00240000. Look the code up in the state's profiles.",
  params: { answer: 'key' },
  severity: 'fatal',
  basis: 'proposed',
  source: 'application.md section 3.1',
} as const satisfies Rule;

/** A day is not a date. */
export const dateUnreadable = {
  code: 'application.date-unreadable',
  message: '{answer} is not a date.',
  howToFix: 'Write year, month and day, such as 2020-10-01.',
  params: { answer: 'key' },
  severity: 'fatal',
  basis: 'proposed',
  source: 'application.md section 3.1',
} as const satisfies Rule;

/** A time is there without its offset, so nobody can tell whether it is before the deadline. */
export const timeWithoutZone = {
  code: 'application.time-without-zone',
  message: '{answer} has no offset, so nobody can tell when it was.',
  howToFix:
    'Add the offset: 2020-06-30T16:00:00-04:00 for Massachusetts in summer, -05:00 in winter, Z for UTC.',
  params: { answer: 'key' },
  source: 'application.md A04, design D8',
  severity: 'fatal',
  basis: 'proposed',
} as const satisfies Rule;

/** An instant is not one. */
export const timeUnreadable = {
  code: 'application.time-unreadable',
  message: '{answer} is not a date and time with its offset.',
  howToFix: 'Write date, time and offset, such as 2020-06-30T16:00:00-04:00.',
  params: { answer: 'key' },
  severity: 'fatal',
  basis: 'proposed',
  source: 'application.md section 3.1',
} as const satisfies Rule;

/** A school year is not one. */
export const schoolYearUnreadable = {
  code: 'application.school-year-unreadable',
  message: '{answer} is not a school year.',
  howToFix: 'Write 2020-2021 or 2020-21.',
  params: { answer: 'key' },
  severity: 'fatal',
  basis: 'proposed',
  source: 'application.md section 3.1',
} as const satisfies Rule;

/** A grade is not one. */
export const gradeUnreadable = {
  code: 'application.grade-unreadable',
  message: '{answer} is not a grade.',
  howToFix: 'Write PK, K, 1 to 12, or SP for special education beyond grade 12.',
  params: { answer: 'key' },
  severity: 'fatal',
  basis: 'proposed',
  source: 'application.md section 3.1',
} as const satisfies Rule;

/** A key is that of a field but for its spelling. */
export const fieldUnknown = {
  code: 'application.field-unknown',
  severity: 'warning',
  message: '"{field}" under {answer} is not part of the form and was not read.',
  howToFix: 'Correct the spelling: the form has {nearest}.',
  params: { answer: 'key', field: 'quote', nearest: 'quote' },
  basis: 'proposed',
  source: 'application.md section 3.1',
} as const satisfies Rule;

/** Keys are like none of the form; they are counted and not repeated, for a name may stand there. */
export const fieldsForeign = {
  code: 'application.fields-foreign',
  severity: 'warning',
  message:
    '{count} {count|key|keys} under {answer} {count|is|are} not part of the form and {count|was|were} not read.',
  howToFix: 'Take them out, or write what matters into a field of the form.',
  forForm: {
    message:
      '{count} {count|answer|answers} under {answer} {count|is|are} not part of the form and {count|was|were} not read.',
  },
  params: { answer: 'key', count: 'value' },
  basis: 'proposed',
  source: 'application.md section 3.1',
} as const satisfies Rule;

/** A field belongs to another version of the form. */
export const fieldOfOtherForm = {
  code: 'application.field-of-other-form',
  severity: 'warning',
  message: '{answer} is not part of {form} and was not read.',
  howToFix: 'Leave it out, or write what matters into another field.',
  params: { answer: 'key', form: 'key' },
  source: 'application.md section 1',
  basis: 'proposed',
} as const satisfies Rule;
