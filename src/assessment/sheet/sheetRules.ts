import type { Rule } from '../../core/rule.js';

// What can be wrong with a sheet as a whole: its head, who took part, and how its answers lie together.

/** The sheet was filled for another instrument or another edition. */
export const editionDiffers = {
  code: 'assessment.edition-differs',
  severity: 'fatal',
  message: 'The sheet was completed for {text}, but it was read with {expected}.',
  howToFix: 'Load the instrument and edition that the sheet names. Answers are never moved between editions.',
  params: { text: 'quote', expected: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's04' },
} as const satisfies Rule;

/** The sheet names an instrument that is neither built in nor given. */
export const instrumentUnknown = {
  code: 'assessment.instrument-unknown',
  severity: 'fatal',
  message: 'The sheet names an instrument that is not built in, and its definition was not given.',
  howToFix:
    'Pass the definition of the instrument with the sheet. In a command, add --instrument FILE. Built in: {expected}.',
  forForm: { howToFix: 'Choose an instrument that is known here: {expected}.' },
  params: { expected: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's04' },
} as const satisfies Rule;

/** The bands depend on a group that the sheet does not state. */
export const groupMissing = {
  code: 'assessment.group-missing',
  severity: 'warning',
  message: 'The bands depend on the group {group}, which the sheet does not state.',
  howToFix: 'Add it under "groups", with one of these choices: {choices}. Without it, the score has no band.',
  params: { group: 'key', choices: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's10' },
} as const satisfies Rule;

/** A district's instrument was filled for a school, or a school's for a district. */
export const audienceDiffers = {
  code: 'assessment.audience-differs',
  severity: 'fatal',
  message: 'The instrument asks about a {kind}, but {code} is not one.',
  howToFix:
    'Use the district version with the code of a district. Use the school version with the code of a school.',
  params: { kind: 'key', code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's04' },
} as const satisfies Rule;

/** The period ends before it begins. */
export const periodEndsBeforeStart = {
  code: 'assessment.period-ends-before-start',
  severity: 'fatal',
  message: 'The period ends on {last}, before it begins on {first}.',
  howToFix: 'Write the first day under "from" and the last day under "to".',
  params: { first: 'key', last: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's04' },
} as const satisfies Rule;

/** The sheet was finished before its period ended. */
export const completedBeforePeriodEnd = {
  code: 'assessment.completed-before-period-end',
  severity: 'fatal',
  message: 'The sheet was completed on {day}, before its period ends on {last}.',
  howToFix: 'End the period no later than the day on which the sheet was completed.',
  params: { day: 'key', last: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's04' },
} as const satisfies Rule;

/** Fewer than two different roles took part. */
export const rolesFew = {
  code: 'assessment.roles-few',
  severity: 'warning',
  message: 'Fewer than two different roles took part.',
  howToFix: 'Complete the assessment with a team of school, community, family and youth members.',
  params: { roles: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 's04' },
} as const satisfies Rule;

/** No young person and no family member took part. */
export const voiceMissing = {
  code: 'assessment.voice-missing',
  severity: 'info',
  message: 'No student and no family member took part.',
  howToFix: 'No change is needed. Next time, invite them early and at times that suit them.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 's04' },
} as const satisfies Rule;

/** Every rated item has the same answer. */
export const answersAllEqual = {
  code: 'assessment.answers-all-equal',
  severity: 'warning',
  message: 'All {count} rated items have the same answer.',
  howToFix: 'If the team meant it, no change is needed. If not, go through the items again.',
  params: { count: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 's04' },
} as const satisfies Rule;

/** A count is larger than the count that holds it. */
export const countExceedsWhole = {
  code: 'assessment.count-exceeds-whole',
  severity: 'fatal',
  message: 'The count of item {part} is larger than the count of item {whole}, which includes it.',
  howToFix: 'Check both counts. They must be for the same period and the same students, each counted once.',
  params: { part: 'key', whole: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's09' },
} as const satisfies Rule;

/** A count is larger than one that it usually stays below. */
export const countExceedsEarlier = {
  code: 'assessment.count-exceeds-earlier',
  severity: 'confirm',
  message: 'The count of item {part} is larger than the count of item {whole}.',
  howToFix:
    'This is right if students came in ways other than screening; then confirm. If not, check both counts.',
  params: { part: 'key', whole: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's09' },
} as const satisfies Rule;

/** The rules on one sheet, in order of report. */
export const SHEET_RULES = [
  instrumentUnknown,
  editionDiffers,
  audienceDiffers,
  periodEndsBeforeStart,
  completedBeforePeriodEnd,
  rolesFew,
  voiceMissing,
  answersAllEqual,
  countExceedsWhole,
  countExceedsEarlier,
  groupMissing,
] as const;
