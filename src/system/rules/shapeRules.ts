import type { Rule } from '../../core/rule.js';

// What can be wrong with one field of the profile. No param holds what was written: a name may stand anywhere.

/** A field that its row or group needs is empty. */
export const fieldMissing = {
  code: 'system.field-missing',
  severity: 'fatal',
  message: '{field} is missing.',
  howToFix:
    'Fill it in, or take out the whole row. Sections may be left out; what is in them must say what it speaks of.',
  params: { field: 'key' },
  basis: 'proposed',
  source: 'profile.md section 2',
} as const satisfies Rule;

/** A value of another kind stands where a text, number, list or the like is wanted. */
export const fieldKindWrong = {
  code: 'system.field-kind-wrong',
  severity: 'fatal',
  message: '{field} is not a {kind}.',
  howToFix:
    'In JSON write texts in quotes, numbers without quotes, lists in square brackets, groups in braces.',
  forForm: { howToFix: 'Write or choose what the field asks for.' },
  params: { field: 'key', kind: 'key' },
  basis: 'proposed',
  source: 'profile.md section 2',
} as const satisfies Rule;

/** A choice is none of those that the field offers. */
export const choiceUnknown = {
  code: 'system.choice-unknown',
  severity: 'fatal',
  message: '{field} is none of its choices.',
  howToFix: 'Write one of these words: {choices}.',
  params: { field: 'key', choices: 'key' },
  basis: 'proposed',
  source: 'profile.md section 2',
} as const satisfies Rule;

/** A number is below zero, too large, or has too many decimals. */
export const numberOutOfRange = {
  code: 'system.number-out-of-range',
  severity: 'fatal',
  message: '{field} is not a number from 0 to {greatest} with at most {decimals} decimals.',
  howToFix: 'Check for a slipped decimal point. What is not known is left out, never written as 0 or -1.',
  params: { field: 'key', greatest: 'limit', decimals: 'limit' },
  basis: 'proposed',
  source: 'profile.md section 2',
} as const satisfies Rule;

/** A text is longer than there is room for. */
export const textTooLong = {
  code: 'system.text-too-long',
  severity: 'fatal',
  message: '{field} has more than {greatest} characters.',
  howToFix: 'Shorten it. The profile takes names and short words, not descriptions.',
  params: { field: 'key', greatest: 'limit' },
  basis: 'proposed',
  source: 'profile.md section 2',
} as const satisfies Rule;

/** A grade is not in its one written form. */
export const gradeUnknown = {
  code: 'system.grade-unknown',
  severity: 'fatal',
  message: '{field} is not a grade.',
  howToFix: 'Write PK, K, 01 to 12, or SP.',
  params: { field: 'key' },
  basis: 'proposed',
  source: 'massachusetts.md section 4',
} as const satisfies Rule;

/** A rating of evidence names no known registry, a value that the registry does not have, or no soundness of studies. */
export const ratingUnreadable = {
  code: 'system.rating-unreadable',
  severity: 'fatal',
  message: '{field} is not a rating that its registry gives.',
  howToFix: 'Write one of these words: {choices}.',
  params: { field: 'key', choices: 'key' },
  basis: 'proposed',
  source: 'evidence-and-tiers.md section 5.2',
} as const satisfies Rule;

/** A key of the profile is unknown. */
export const fieldUnknown = {
  code: 'system.field-unknown',
  severity: 'warning',
  message: 'The profile has no field "{field}".',
  howToFix: 'Check the spelling; the nearest is {nearest}. What is unknown is not read.',
  params: { field: 'quote', nearest: 'quote' },
  basis: 'proposed',
  source: 'profile.md section 2',
} as const satisfies Rule;

/** Keys of the profile are like none that it has; they are counted and not repeated, for a name may stand there. */
export const fieldsForeign = {
  code: 'system.fields-foreign',
  severity: 'warning',
  message: 'Under {field} there are fields that the profile does not have: {count}. They were not read.',
  howToFix: 'Take them out, or compare them with the fields in the guide.',
  params: { field: 'key', count: 'value' },
  basis: 'proposed',
  source: 'profile.md section 2',
} as const satisfies Rule;
