import type { Rule } from '../../core/rule.js';

// What can be wrong with the shape of a report, and what its organization and month must fit.
// The checks that find these are part of `checkReport`, `checkSubmission` and the readers.

/** What was given is not a report at all. */
export const notAReport = {
  code: 'monthly.not-a-report',
  severity: 'fatal',
  message: 'This is not a monthly report but a value of type {kind}.',
  howToFix: 'Send an object with organization, month and values.',
  forForm: {
    message: 'This is not a monthly report.',
    howToFix: 'A report has an organization, a month and numbers.',
  },
  params: { kind: 'key' },
  basis: 'proposed',
  source: 'design section 4',
} as const satisfies Rule;

/** A report has no values. */
export const valuesMissing = {
  code: 'monthly.values-missing',
  severity: 'fatal',
  message: 'The report has no object of values.',
  howToFix: 'Send the numbers as an object under "values", one key a measure.',
  forForm: { message: 'The report has no numbers.', howToFix: 'Fill in the numbers of the month.' },
  params: {},
  basis: 'proposed',
  source: 'design section 4',
} as const satisfies Rule;

/** The version of a report is not a whole number from 1. */
export const versionUnreadable = {
  code: 'monthly.version-unreadable',
  severity: 'fatal',
  message: '"{text}" is not a version.',
  howToFix: 'Write a whole number from 1; leave it out for the first version.',
  params: { text: 'quote' },
  basis: 'proposed',
  source: 'design section 5.1',
} as const satisfies Rule;

/** A key among the values is no measure of the form. */
export const measureUnknown = {
  code: 'monthly.measure-unknown',
  severity: 'fatal',
  message: '"{text}" is not a measure of this form.',
  howToFix: 'Nearest known name: {nearest}. docs/measures.md lists all.',
  forForm: { howToFix: 'Nearest known measure: {nearest}. Tell whoever made this form.' },
  params: { text: 'quote', nearest: 'quote' },
  basis: 'proposed',
  source: 'design section 4',
} as const satisfies Rule;

/** A key is no part of a report or submission. */
export const keyUnknown = {
  code: 'monthly.key-unknown',
  severity: 'fatal',
  message: '"{text}" is not a part of this form.',
  howToFix: 'Nearest known name: {nearest}. Remove the key or correct its spelling.',
  forForm: { howToFix: 'Nearest known name: {nearest}. Tell whoever made this form.' },
  params: { text: 'quote', nearest: 'quote' },
  basis: 'proposed',
  source: 'design section 4',
} as const satisfies Rule;

/** A text field holds something else. */
export const textExpected = {
  code: 'monthly.text-expected',
  severity: 'fatal',
  message: 'A value of type {kind} stands where a text is wanted.',
  howToFix: 'Send text, or leave the key out.',
  forForm: { message: 'This is not a text.', howToFix: 'Write words here, or leave the field blank.' },
  params: { kind: 'key' },
  basis: 'proposed',
  source: 'design section 4',
} as const satisfies Rule;

/** A qualifier is not of the known form. */
export const qualifierUnreadable = {
  code: 'monthly.qualifier-unreadable',
  severity: 'fatal',
  message: 'The qualifier of this measure cannot be read.',
  howToFix:
    'A qualifier is an object with estimated, revised, districtOnly (true or false) or partialCoverage: { covered, due } with 0 <= covered <= due.',
  forForm: {
    message: 'What was said about this number cannot be read.',
    howToFix:
      'Say whether it is estimated, revised or of the district only, and of how many of the schools due it is: as many as are due at most.',
  },
  params: {},
  basis: 'proposed',
  source: 'design D3',
} as const satisfies Rule;

/** The reporting month has not begun, or is not over, on the day of the check. */
export const monthInFuture = {
  code: 'monthly.month-in-future',
  severity: 'fatal',
  message: '{month} lies in the future: today is {today}.',
  howToFix: 'Check the year. A month can be reported once it has begun.',
  params: { month: 'key', today: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: 'monthly-data V18',
} as const satisfies Rule;

/** The reporting month is not one of the cohort's. */
export const monthOutsideCohort = {
  code: 'monthly.month-outside-cohort',
  severity: 'fatal',
  message: '{month} is not a month of this cohort, which runs from {first} to {last}.',
  howToFix: 'Check the month and the cohort.',
  params: { month: 'key', first: 'key', last: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: 'monthly-data V18, design section 5',
} as const satisfies Rule;

/** The district is known to the registry, but the school is not. */
export const schoolNotInRegistry = {
  code: 'monthly.school-not-in-registry',
  severity: 'confirm',
  message: 'District {district} has no school {organization} in the registry.',
  howToFix: 'Check the last four digits. Confirm if the school is new.',
  params: { district: 'key', organization: 'key' },
  needs: ['registry'],
  basis: 'proposed',
  source: 'design section 5 (organization checks)',
} as const satisfies Rule;

/** A number that only a district has stands in the row of a school. */
export const districtMeasureOnSchool = {
  code: 'monthly.district-measure-on-school',
  severity: 'warning',
  message: 'This number is asked of districts only, but stands in the row of a school.',
  howToFix: 'Move it to the row of the district.',
  params: {},
  basis: 'proposed',
  source: 'monthly-data M02',
} as const satisfies Rule;

/** Students were screened, but the district's profile names no screening tool. */
export const screenedWithoutTool = {
  code: 'monthly.screened-without-tool',
  severity: 'warning',
  message: '{screened} students were screened, but the profile names no screening tool.',
  howToFix: 'Add the tool to the profile. A screening without a scored tool does not count as screened.',
  params: { screened: 'value' },
  needs: ['profile'],
  basis: 'proposed',
  source: 'monthly-data V20',
} as const satisfies Rule;

/** A rule is broken, but its operands cover different schools, which may explain it. */
export const coverageDiffers = {
  code: 'monthly.coverage-differs',
  severity: 'confirm',
  message: '{part} is above {whole}, but the two cover different schools ({partCovered} and {wholeCovered}).',
  howToFix:
    'Confirm if the difference in schools explains it; else correct the numbers. The rule behind this: {rule}.',
  params: { part: 'key', whole: 'key', partCovered: 'place', wholeCovered: 'place', rule: 'key' },
  basis: 'proposed',
  source: 'design section 5 (coverage)',
} as const satisfies Rule;
