import type { Rule } from '../../core/rule.js';

// What `checkReport` and `checkSubmission` find besides what the readers and the comparisons do.

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
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** What was given is not a submission at all. */
export const notASubmission = {
  code: 'monthly.not-a-submission',
  severity: 'fatal',
  message: 'This is not a monthly submission but a value of type {kind}.',
  howToFix: 'Send an object with form, organization, month, version and reports.',
  forForm: {
    message: 'This is not a monthly submission.',
    howToFix: 'A submission has an organization, a month, a version and reports.',
  },
  params: { kind: 'key' },
  needs: ['submission'],
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** A number that only a district has stands in the row of a school. */
export const districtMeasureOnSchool = {
  code: 'monthly.district-measure-on-school',
  severity: 'warning',
  message: 'Only districts report this number, but it is in the row of a school.',
  howToFix: 'Move it to the row of the district.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'v25' },
} as const satisfies Rule;

/** Students were screened, but the district's profile names no screening tool. */
export const screenedWithoutTool = {
  code: 'monthly.screened-without-tool',
  severity: 'warning',
  message: '{screened} students were screened, but the profile names no screening tool.',
  howToFix: 'Add the tool to the profile. A screening counts only if it used a scored tool.',
  params: { screened: 'value' },
  needs: ['profile'],
  basis: 'proposed',
  source: { id: 'project', at: 'v20' },
} as const satisfies Rule;

/** Rules that the checks of a report and a submission judge themselves. */
export const CHECK_RULES: readonly Rule[] = [
  notAReport,
  notASubmission,
  districtMeasureOnSchool,
  screenedWithoutTool,
];
