import type { Rule } from '../../core/rule.js';

// What can be wrong with the shape of a submission.

/** The form or its version is not known. */
export const formUnknown = {
  code: 'monthly.form-unknown',
  severity: 'fatal',
  message: '"{text}" is not the form in use, which is {form}.',
  howToFix: 'Write {form}, migrate the submission to it, or name the other form and check again.',
  params: { text: 'value', form: 'key' },
  needs: ['submission'],
  basis: 'proposed',
  source: { id: 'project', at: 'g04' },
} as const satisfies Rule;

/** The cohort uses a form of its own, and nobody gave it. */
export const formNotGiven = {
  code: 'monthly.form-not-given',
  severity: 'fatal',
  message: 'The cohort uses the form {form}, which was not given, so nothing of this can be read.',
  howToFix: 'Give the form {form} along with the cohort.',
  params: { form: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'g04' },
} as const satisfies Rule;

/** A part that every submission has is not there. */
export const partMissing = {
  code: 'monthly.part-missing',
  severity: 'fatal',
  message: 'The submission has no "{field}".',
  howToFix: 'Add "{field}"; the schema of the form says what it holds.',
  forForm: { message: 'The submission has no {field}.', howToFix: 'Fill in {field}.' },
  params: { field: 'key' },
  follows: [{ from: ['monthly.key-unknown'], at: 'key' }],
  needs: ['submission'],
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** A part of a submission is of the wrong kind. */
export const partUnreadable = {
  code: 'monthly.part-unreadable',
  severity: 'fatal',
  message: '"{field}" is of type {kind}, but has to be of type {wanted}.',
  howToFix: 'Send "{field}" as {wanted}; the schema of the form says what it holds.',
  forForm: { message: '{field} cannot be read.', howToFix: 'Fill in {field} as the form asks for it.' },
  params: { field: 'key', kind: 'key', wanted: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** A submission was sent for something that is not a district. */
export const organizationNotDistrict = {
  code: 'monthly.organization-not-district',
  severity: 'fatal',
  message: '{organization} is the code of a school, but a district sends the submission.',
  howToFix:
    "Write the code of the district[, {district},] for the submission. The school's own row belongs in its reports.",
  params: { organization: 'key', district: 'key' },
  needs: ['submission'],
  basis: 'proposed',
  source: { id: 'project', at: 'v27' },
} as const satisfies Rule;

/** The status of a submission is not a known one. */
export const statusUnknown = {
  code: 'monthly.status-unknown',
  severity: 'fatal',
  message: '"{text}" is not a status of a submission.',
  howToFix:
    '[Nearest known status: {nearest}. ]Write notStarted, draft, checked, submitted, returned, accepted or locked.',
  params: { text: 'value', nearest: 'quote' },
  needs: ['submission'],
  basis: 'proposed',
  source: { id: 'project', at: 'g01' },
} as const satisfies Rule;

/** An explanation cannot be read, so it explains nothing. */
export const explanationUnreadable = {
  code: 'monthly.explanation-unreadable',
  severity: 'fatal',
  message: 'This explanation cannot be read, so it explains nothing.',
  howToFix: 'An explanation has the code and the params of its finding, and a note as text.',
  forForm: { howToFix: 'Answer the finding again, with a note in words.' },
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'k05' },
} as const satisfies Rule;

/** Rules of the shape of a submission. */
export const SUBMISSION_SHAPE_RULES: readonly Rule[] = [
  formUnknown,
  formNotGiven,
  partMissing,
  partUnreadable,
  organizationNotDistrict,
  statusUnknown,
  explanationUnreadable,
];
