import type { Rule } from '../../../core/rule.js';
import { FIGURE_RULES } from './figureRules.js';

// What can be wrong with a monthly form that users bring.

const PROPOSED = { basis: 'proposed', source: { id: 'project', at: 'm04' } } as const;

/** The id of a monthly form is not a name with a version. */
export const formIdUnsound = {
  code: 'monthly.form-id-unsound',
  severity: 'fatal',
  message: 'The id of the form is "{text}", which is not a name with a version.',
  howToFix:
    'Write small letters, digits and hyphens, then @ and the number of the version, such as az-monthly@1.',
  params: { text: 'quote' },
  ...PROPOSED,
} as const satisfies Rule;

/** A form that users bring has the id of a form of this package, and is not that form. */
export const formIdTaken = {
  code: 'monthly.form-id-taken',
  severity: 'fatal',
  message: 'The id {form} belongs to a form of this package, and this form is not the same.',
  howToFix: 'Give your form an id of its own, such as az-monthly@1.',
  params: { form: 'key' },
  ...PROPOSED,
} as const satisfies Rule;

/** The id of a measure or rate cannot be a heading and a key. */
export const formWordUnsound = {
  code: 'monthly.form-word-unsound',
  severity: 'fatal',
  message: '"{text}" cannot be the id of a {kind}.',
  howToFix:
    'Begin with a letter and use only letters, digits and _. Words that every report uses, such as organization, month and note, are taken.',
  params: { text: 'quote', kind: 'key' },
  ...PROPOSED,
} as const satisfies Rule;

/** Two measures, rules or rates of a form have one id; capital letters do not tell them apart. */
export const formWordRepeated = {
  code: 'monthly.form-word-repeated',
  severity: 'fatal',
  message: 'More than one {kind} has the id "{text}".',
  howToFix: 'Give each one its own id. Capital letters do not make a difference.',
  params: { text: 'quote', kind: 'key' },
  ...PROPOSED,
} as const satisfies Rule;

/** A rule, a rate or a measure names a measure or a rate that the form does not have. */
export const formWordUnknown = {
  code: 'monthly.form-word-unknown',
  severity: 'fatal',
  message: 'The form does not have a {kind} "{text}".',
  howToFix: '[Did you mean {nearest}? ]Write the id of a {kind} of this form.',
  params: { text: 'quote', nearest: 'quote', kind: 'key' },
  follows: [{ from: ['monthly.form-word-unsound'], at: 'form', where: { text: 'text' } }],
  ...PROPOSED,
} as const satisfies Rule;

/** A measure that feeds a year-to-date measure is not a count of the month. */
export const monthOfUnsound = {
  code: 'monthly.month-of-unsound',
  severity: 'fatal',
  message: '{field} of "{text}" needs a year-to-date measure that names a measure of the month.',
  howToFix:
    'Use it only where the window is ytd, and name a measure with the window month and the same unit.',
  params: { field: 'key', text: 'quote' },
  ...PROPOSED,
} as const satisfies Rule;

/** The scale of a rating is missing, or its ends are the wrong way round. */
export const ratingScaleUnsound = {
  code: 'monthly.rating-scale-unsound',
  severity: 'fatal',
  message: 'The rating "{text}" needs a scale whose least value is below its greatest.',
  howToFix:
    'Add scale with least and greatest, such as 1 and 5. Only ratings have a scale, and they have no decimals.',
  params: { text: 'quote' },
  ...PROPOSED,
} as const satisfies Rule;

/** Ratings would be added up. */
export const ratingSummed = {
  code: 'monthly.rating-summed',
  severity: 'fatal',
  message: 'The rating "{text}" cannot be added up.',
  howToFix: 'Write never for acrossSchools, and never or last for acrossMonths.',
  params: { text: 'quote' },
  ...PROPOSED,
} as const satisfies Rule;

/** Two measures stand for the same thing. */
export const roleRepeated = {
  code: 'monthly.role-repeated',
  severity: 'fatal',
  message: 'Two measures have the role {role}; the first is "{text}".',
  howToFix: 'Give the role to one measure only.',
  params: { role: 'key', text: 'quote' },
  ...PROPOSED,
} as const satisfies Rule;

/** The code of a rule is not a prefix and words with hyphens. */
export const ruleCodeUnsound = {
  code: 'monthly.rule-code-unsound',
  severity: 'fatal',
  message: '"{text}" cannot be the code of a rule.',
  howToFix:
    'Write a prefix of your own, a dot and small words with hyphens, such as az.grief-exceeds-served.',
  params: { text: 'quote' },
  ...PROPOSED,
} as const satisfies Rule;

/** A rule has the prefix of this package and is not a rule of this package. */
export const ruleCodeTaken = {
  code: 'monthly.rule-code-taken',
  severity: 'fatal',
  message: 'The code {rule} belongs to this package, and this rule is not one of its rules.',
  howToFix:
    'Write a prefix of your own, such as az.grief-exceeds-served. Rules of this package may stay as they are.',
  params: { rule: 'quote' },
  ...PROPOSED,
} as const satisfies Rule;

/** A measure is part and whole of one comparison, or stands twice on one side. */
export const comparisonIdle = {
  code: 'monthly.comparison-idle',
  severity: 'fatal',
  message: 'The comparison names the measure "{text}" twice.',
  howToFix: 'Name each measure once, either as a part or as a whole.',
  params: { text: 'quote' },
  ...PROPOSED,
} as const satisfies Rule;

/** The sentence of a rule asks for a number that the rule does not have. */
export const sentenceUnfilled = {
  code: 'monthly.sentence-unfilled',
  severity: 'fatal',
  message: 'The sentence asks for the number of "{text}", which is not a measure of this rule.',
  howToFix: 'Ask only for measures of the rule: {allowed}.',
  params: { text: 'quote', allowed: 'quote' },
  ...PROPOSED,
} as const satisfies Rule;

/** Rules on monthly forms that users bring, in the order of report. */
export const MONTHLY_FORM_RULES: readonly Rule[] = [
  formIdUnsound,
  formIdTaken,
  formWordUnsound,
  formWordRepeated,
  formWordUnknown,
  monthOfUnsound,
  ratingScaleUnsound,
  ratingSummed,
  roleRepeated,
  ruleCodeUnsound,
  ruleCodeTaken,
  comparisonIdle,
  sentenceUnfilled,
  ...FIGURE_RULES,
];
