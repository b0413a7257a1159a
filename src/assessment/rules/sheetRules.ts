import type { Rule } from '../../core/rule.js';

// What can be wrong with a sheet as a whole: its head, who took part, and how its answers lie together.

/** The sheet is not an object with keys. */
export const sheetUnreadable = {
  code: 'assessment.sheet-unreadable',
  severity: 'fatal',
  message: 'This is not a sheet of an assessment.',
  howToFix:
    'Send one object with instrument, edition, organization, period, completedOn, roles and responses.',
  forForm: {
    howToFix: 'A sheet has an instrument, an edition, an organization, a period, a day, roles and answers.',
  },
  params: {},
  basis: 'proposed',
  source: 'smhqa.md section 9',
} as const satisfies Rule;

/** A key of the sheet is unknown. */
export const sheetKeyUnknown = {
  code: 'assessment.sheet-key-unknown',
  severity: 'warning',
  message: 'A sheet has no "{field}".',
  howToFix: 'Check the spelling; the nearest key is {nearest}. Answers belong into "responses".',
  forForm: { howToFix: 'The nearest known name is {nearest}. Tell whoever made this form.' },
  params: { field: 'quote', nearest: 'quote' },
  basis: 'proposed',
  source: 'smhqa.md section 9',
} as const satisfies Rule;

/** Keys of the sheet are like none that it has; they are counted and not repeated, for anything may stand there. */
export const sheetKeysForeign = {
  code: 'assessment.sheet-keys-foreign',
  severity: 'warning',
  message: 'Keys that a sheet does not have: {count}. They were not read.',
  howToFix: 'Take them out. Answers belong into "responses", words on items into "notes".',
  forForm: {
    message: 'Answers that a sheet does not have: {count}. They were not read.',
    howToFix: 'Tell whoever made this form.',
  },
  params: { count: 'value' },
  basis: 'proposed',
  source: 'smhqa.md section 9',
} as const satisfies Rule;

/** A part of the sheet is missing or of the wrong kind. */
export const sheetFieldUnreadable = {
  code: 'assessment.sheet-field-unreadable',
  severity: 'fatal',
  message: '{field} is missing or is not a {kind}.',
  howToFix: 'Look at the example of a sheet in the guide and write {field} in the same way.',
  params: { field: 'key', kind: 'key' },
  basis: 'proposed',
  source: 'smhqa.md section 9',
} as const satisfies Rule;

/** The sheet was filled for another instrument or another edition. */
export const editionDiffers = {
  code: 'assessment.edition-differs',
  severity: 'fatal',
  message: 'The sheet was filled for {text}, and is read with {expected}.',
  howToFix: 'Load the instrument and edition that the sheet names. Answers are never moved between editions.',
  params: { text: 'quote', expected: 'key' },
  basis: 'proposed',
  source: 'smhqa.md section 9',
} as const satisfies Rule;

/** A district's instrument was filled for a school, or a school's for a district. */
export const audienceDiffers = {
  code: 'assessment.audience-differs',
  severity: 'fatal',
  message: 'The instrument asks about a {kind}, and {code} is none.',
  howToFix:
    'Use the version for districts with the code of a district (it ends in 0000), the one for schools with that of a school.',
  params: { kind: 'key', code: 'key' },
  basis: 'proposed',
  source: 'smhqa.md section 9',
} as const satisfies Rule;

/** The period ends before it begins. */
export const periodEndsBeforeStart = {
  code: 'assessment.period-ends-before-start',
  severity: 'fatal',
  message: 'The period ends on {last}, before it begins on {first}.',
  howToFix: 'Write the first day under "from" and the last day under "to".',
  params: { first: 'key', last: 'key' },
  basis: 'proposed',
  source: 'smhqa.md section 9',
} as const satisfies Rule;

/** The sheet was finished before its period ended. */
export const completedBeforePeriodEnd = {
  code: 'assessment.completed-before-period-end',
  severity: 'fatal',
  message: 'The sheet was finished on {day}, before its period ends on {last}.',
  howToFix: 'Let the period end no later than the day on which the sheet was finished.',
  params: { day: 'key', last: 'key' },
  basis: 'proposed',
  source: 'smhqa.md section 9',
} as const satisfies Rule;

/** Fewer than two different roles took part. */
export const rolesFew = {
  code: 'assessment.roles-few',
  severity: 'warning',
  message: 'Fewer than two different roles took part.',
  howToFix: 'Fill the instrument with a team of school, community, family and youth members.',
  params: { roles: 'value' },
  basis: 'proposed',
  source: 'smhqa.md section 9',
} as const satisfies Rule;

/** No young person and no family member took part. */
export const voiceMissing = {
  code: 'assessment.voice-missing',
  severity: 'info',
  message: 'No student and no family member took part.',
  howToFix: 'Nothing has to be changed. Next time, invite them early and at hours that suit them.',
  params: {},
  basis: 'proposed',
  source: 'smhqa.md section 9',
} as const satisfies Rule;

/** Every rated item has the same answer. */
export const answersAllEqual = {
  code: 'assessment.answers-all-equal',
  severity: 'warning',
  message: 'All {count} rated items have the same answer.',
  howToFix: 'If the team meant it, nothing has to be done. Else go through the items once more.',
  params: { count: 'value' },
  basis: 'proposed',
  source: 'smhqa.md section 9',
} as const satisfies Rule;

/** A count is larger than the count that holds it. */
export const countExceedsWhole = {
  code: 'assessment.count-exceeds-whole',
  severity: 'fatal',
  message: 'The count of item {part} is larger than that of item {whole}, which holds it.',
  howToFix: 'Check both counts: same period, same students, each student once.',
  params: { part: 'key', whole: 'key' },
  basis: 'proposed',
  source: 'smhqa.md section 9',
} as const satisfies Rule;

/** A count is larger than one that it usually stays below. */
export const countExceedsEarlier = {
  code: 'assessment.count-exceeds-earlier',
  severity: 'confirm',
  message: 'The count of item {part} is larger than that of item {whole}.',
  howToFix: 'Right where students came by other ways than screening; then confirm. Else check both counts.',
  params: { part: 'key', whole: 'key' },
  basis: 'proposed',
  source: 'smhqa.md section 9',
} as const satisfies Rule;

/** Two sheets come from the same rater. */
export const sheetRepeated = {
  code: 'assessment.sheet-repeated',
  severity: 'fatal',
  message: 'Sheets {other} and {place} come from the same rater.',
  howToFix: 'Keep the one that counts. Sheets without a rater are told apart by their place.',
  params: { place: 'place', other: 'place' },
  basis: 'proposed',
  source: 'smhqa.md section 9',
} as const satisfies Rule;

/** Two sheets of different raters have the same answers throughout. */
export const sheetCopied = {
  code: 'assessment.sheet-copied',
  severity: 'warning',
  message: 'Sheets {other} and {place} have the same answers throughout.',
  howToFix: 'Check whether one sheet was sent twice under two codes. Two raters seldom agree on everything.',
  params: { place: 'place', other: 'place' },
  basis: 'proposed',
  source: 'smhqa.md section 9',
} as const satisfies Rule;

/** Sheets of different organizations are put together. */
export const organizationDiffers = {
  code: 'assessment.organization-differs',
  severity: 'fatal',
  message: 'Sheet {place} speaks of {code}, the first sheet of {expected}.',
  howToFix: 'Put together only sheets on the same district or school.',
  params: { place: 'place', code: 'key', expected: 'key' },
  basis: 'proposed',
  source: 'smhqa.md section 9',
} as const satisfies Rule;

/** There is no sheet to put together. */
export const sheetsMissing = {
  code: 'assessment.sheets-missing',
  severity: 'fatal',
  message: 'There is no sheet.',
  howToFix: 'Pass the sheets of all raters.',
  params: {},
  basis: 'proposed',
  source: 'smhqa.md section 9',
} as const satisfies Rule;
