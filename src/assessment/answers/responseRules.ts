import type { Rule } from '../../core/rule.js';

// What can be wrong with the answer to one item. No param holds a count of students or words that somebody wrote.

/** An answer belongs to an item that the instrument does not have. */
export const itemUnknown = {
  code: 'assessment.item-unknown',
  severity: 'fatal',
  message: 'The instrument does not have an item "{item}".',
  howToFix: 'Check the edition of the instrument and the spelling[: the closest item is {nearest}].',
  params: { item: 'quote', nearest: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 's03' },
} as const satisfies Rule;

/** Answers belong to items that are like none of the instrument; they are counted and not repeated, for anything may stand there. */
export const itemsForeign = {
  code: 'assessment.items-foreign',
  severity: 'fatal',
  message: '{count} {count|answer is|answers are} for items that the instrument does not have.',
  howToFix: 'Check the edition of the instrument and the spelling.',
  params: { count: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 's03' },
} as const satisfies Rule;

/** A rating lies off the scale. */
export const valueOffScale = {
  code: 'assessment.value-off-scale',
  severity: 'fatal',
  message: 'Item {item} is rated {text}, which is not on the scale from {least} to {greatest}.',
  howToFix: 'Write a whole number from {least} to {greatest}, "notApplicable" or "unanswered".',
  params: { item: 'key', text: 'quote', least: 'limit', greatest: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 's03' },
} as const satisfies Rule;

/** A rating is a fraction. */
export const valueNotWhole = {
  code: 'assessment.value-not-whole',
  severity: 'fatal',
  message: 'Item {item} is rated {text}, which is between two points of the scale.',
  howToFix:
    'Agree on a whole number from {least} to {greatest}. Do not type in averages of raters; they are computed here.',
  params: { item: 'key', text: 'quote', least: 'limit', greatest: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 's03' },
} as const satisfies Rule;

/** A number came as text. */
export const valueIsText = {
  code: 'assessment.value-is-text',
  severity: 'fatal',
  message: 'The answer to item {item} is the text "{text}", not a number.',
  howToFix: 'Send the number without quotes and without a comma.',
  forForm: {
    message: 'The answer to item {item} is "{text}", which cannot be read as a number.',
    howToFix: 'Write the number in digits alone, without a comma, such as 3500.',
  },
  params: { item: 'key', text: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 's03' },
} as const satisfies Rule;

/** An answer is of a kind that its item cannot take. */
export const answerKindWrong = {
  code: 'assessment.answer-kind-wrong',
  severity: 'fatal',
  message: 'The answer to item {item} does not fit its kind, which is {kind}.',
  howToFix:
    'A rated item takes a whole number on the scale. A count takes a whole number or a reason such as notCollected. A yesNo item takes true or false, or in a table yes or no, and a multiSelect item a list of choices. Write other words in the notes. "notApplicable" and "unanswered" fit every item.',
  params: { item: 'key', kind: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's03' },
} as const satisfies Rule;

/** A count is below zero, or a fraction. */
export const countNotWhole = {
  code: 'assessment.count-not-whole',
  severity: 'fatal',
  message: 'The count of item {item} is below zero or is not a whole number.',
  howToFix: 'Write a whole number of 0 or more, or a reason such as notCollected.',
  params: { item: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's03' },
} as const satisfies Rule;

/** A choice is none of the item's choices, or is given twice. */
export const choiceUnknown = {
  code: 'assessment.choice-unknown',
  severity: 'fatal',
  message: 'A choice of item {item} is not known or is given twice.',
  howToFix: 'Use each of these at most once: {choices}.',
  params: { item: 'key', choices: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's03' },
} as const satisfies Rule;

/** A group or a choice of it is stated that the instrument does not have. */
export const groupUnknown = {
  code: 'assessment.group-unknown',
  severity: 'fatal',
  message: 'A group or a choice under "groups" is not in the instrument.',
  howToFix: 'Use these groups and choices: {choices}.',
  params: { choices: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's10' },
} as const satisfies Rule;

/** The rules on answers, in order of report. */
export const RESPONSE_RULES = [
  itemUnknown,
  itemsForeign,
  valueOffScale,
  valueNotWhole,
  valueIsText,
  answerKindWrong,
  countNotWhole,
  choiceUnknown,
  groupUnknown,
] as const;
