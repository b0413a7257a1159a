import type { Rule } from '../../core/rule.js';

// What can be wrong with one field. No param holds what was written: a name may stand anywhere.

/** A field that is required is empty. */
export const fieldMissing = {
  code: 'pdsa.field-missing',
  severity: 'fatal',
  message: '{field} is missing.',
  howToFix: 'Fill it in; the guide shows what each step of a cycle needs.',
  params: { field: 'key' },
  basis: 'proposed',
  source: 'pdsa.md section 3',
} as const satisfies Rule;

/** A value of another kind stands where a text, number, list or the like is wanted. */
export const fieldKindWrong = {
  code: 'pdsa.field-kind-wrong',
  severity: 'fatal',
  message: '{field} is not of the kind that is wanted: {kind}.',
  howToFix:
    'In JSON write texts in quotes, numbers without quotes, lists in square brackets, groups in braces.',
  forForm: { howToFix: 'Write or choose what the field asks for.' },
  params: { field: 'key', kind: 'key' },
  basis: 'proposed',
  source: 'pdsa.md section 3',
} as const satisfies Rule;

/** A choice is none of those that the field offers. */
export const choiceUnknown = {
  code: 'pdsa.choice-unknown',
  severity: 'fatal',
  message: '{field} is none of its choices.',
  howToFix: 'Write one of these words: {choices}.',
  params: { field: 'key', choices: 'key' },
  basis: 'proposed',
  source: 'pdsa.md section 3',
} as const satisfies Rule;

/** A number is too small, too large, or not whole. */
export const numberOutOfRange = {
  code: 'pdsa.number-out-of-range',
  severity: 'fatal',
  message: '{field} is not a number from {least} to {greatest}, or has decimals where none may be.',
  howToFix:
    'Write a number from {least} to {greatest}. What is not known is left out, never written as 0 or -1.',
  params: { field: 'key', least: 'limit', greatest: 'limit' },
  basis: 'proposed',
  source: 'pdsa.md section 3',
} as const satisfies Rule;

/** A text is longer than there is room for. */
export const textTooLong = {
  code: 'pdsa.text-too-long',
  severity: 'fatal',
  message: '{field} has more than {greatest} characters.',
  howToFix: 'Shorten it; keep minutes and reports elsewhere.',
  params: { field: 'key', greatest: 'limit' },
  basis: 'proposed',
  source: 'pdsa.md section 3',
} as const satisfies Rule;

/** A name by which things refer to each other has blanks or other signs in it. */
export const idUnreadable = {
  code: 'pdsa.id-unreadable',
  severity: 'fatal',
  message: '{field} is not an id.',
  howToFix: 'Use letters, digits, dots and dashes, 40 at most and no blanks: screening-1.',
  params: { field: 'key' },
  basis: 'proposed',
  source: 'pdsa.md section 3',
} as const satisfies Rule;

/** A key is unknown. */
export const fieldUnknown = {
  code: 'pdsa.field-unknown',
  severity: 'warning',
  message: 'There is no field "{field}" here.',
  howToFix: 'Check the spelling; nearest known: {nearest}. What is unknown is not read.',
  params: { field: 'quote', nearest: 'quote' },
  basis: 'proposed',
  source: 'pdsa.md section 3',
} as const satisfies Rule;

/** Keys are like none that is known; they are counted and not repeated, for a name may stand there. */
export const fieldsForeign = {
  code: 'pdsa.fields-foreign',
  severity: 'warning',
  message: 'Fields that do not exist under {field}: {count}. They were not read.',
  howToFix: 'Take them out, or compare them with the example in the guide.',
  params: { field: 'key', count: 'value' },
  basis: 'proposed',
  source: 'pdsa.md section 3',
} as const satisfies Rule;

/** Two things of one kind have the same id. */
export const idRepeated = {
  code: 'pdsa.id-repeated',
  severity: 'fatal',
  message: 'The {kind} {text} stands at places {other} and {place}.',
  howToFix: 'Give each {kind} an id of its own; what refers to it must be able to tell them apart.',
  params: { kind: 'key', text: 'quote', other: 'place', place: 'place' },
  basis: 'proposed',
  source: 'pdsa.md section 3.2',
} as const satisfies Rule;

/** Something refers to an aim, a driver or a cycle that is not there. */
export const referenceUnknown = {
  code: 'pdsa.reference-unknown',
  severity: 'fatal',
  message: 'The {referrer} names the {kind} {text}, which is not there.',
  howToFix: 'Check the spelling under "{field}"; nearest known: {nearest}. Or send the {kind} along.',
  params: { referrer: 'quote', kind: 'key', text: 'quote', field: 'key', nearest: 'quote' },
  basis: 'proposed',
  source: 'pdsa.md section 3.2',
} as const satisfies Rule;

/** Something refers to a measure that neither the log nor the monthly form has. */
export const measureUnknown = {
  code: 'pdsa.measure-unknown',
  severity: 'confirm',
  message: 'The {referrer} names the measure {measure}, which nobody has defined.',
  howToFix:
    'Check the spelling under "{field}"; nearest known: {nearest}. Or add the measure with its definition.',
  params: { referrer: 'quote', measure: 'quote', field: 'key', nearest: 'quote' },
  needs: ['measures'],
  basis: 'proposed',
  source: 'pdsa.md section 2.2',
} as const satisfies Rule;
