import type { Rule } from '../../core/rule.js';

// What can be wrong with how the definition of an instrument makes its scores.

/** Scores of this kind cannot become one in this way. */
export const overallMethodUnfit = {
  code: 'assessment.overall-method-unfit',
  severity: 'fatal',
  message: 'The overall score cannot be made by {method} when the kind of score is {kind}.',
  howToFix: 'Leave the method out, or use one of these: {choices}.',
  params: { method: 'key', kind: 'key', choices: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's10' },
} as const satisfies Rule;

/** A key is given for an item that cannot use it. */
export const itemKeyUnfit = {
  code: 'assessment.item-key-unfit',
  severity: 'fatal',
  message: 'Item {item} has "{part}", but an item of this kind cannot use it.',
  howToFix:
    'Only rated items use "scale". Only rated items that are scored use "reverse" and "weight". Only multiSelect items use "choices".',
  params: { item: 'key', part: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's10' },
} as const satisfies Rule;

/** A weight is zero, negative or too large. */
export const weightUnsound = {
  code: 'assessment.weight-unsound',
  severity: 'fatal',
  message: 'The weight of item {item} is not valid.',
  howToFix:
    'Write a number above 0 and up to 10, with at most one decimal. To leave an item out, set "scored" to false.',
  params: { item: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's10' },
} as const satisfies Rule;

/** A score lists what is not a scored item of the definition. */
export const subscaleItemUnknown = {
  code: 'assessment.subscale-item-unknown',
  severity: 'fatal',
  message: 'The subscale {subscale} lists "{item}", which is not a scored item of this instrument.',
  howToFix:
    'Use ids of items.[ The closest one is {nearest}.] The items must be rated and have "scored": true.',
  params: { subscale: 'key', item: 'quote', nearest: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's10' },
} as const satisfies Rule;

/** The total lists what does not make a score. */
export const totalPartUnknown = {
  code: 'assessment.total-part-unknown',
  severity: 'fatal',
  message: 'The total lists "{part}", which is not a score of this instrument.',
  howToFix: 'Use each of these at most once: {choices}.',
  params: { part: 'quote', choices: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's10' },
} as const satisfies Rule;

/** Items with different scales enter one mean. */
export const scalesMixed = {
  code: 'assessment.scales-mixed',
  severity: 'fatal',
  message: 'The scored items have different scales, but the scores are means.',
  howToFix: 'Give all scored items one scale, or set the kind of "scoring" to percentOfPoints or sum.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 's10' },
} as const satisfies Rule;

/** Items with different scales enter one sum, and the definition does not say that it means it. */
export const scalesMixedInSum = {
  code: 'assessment.scales-mixed-in-sum',
  severity: 'warning',
  message: 'The sum {score} adds items with different scales, so some items count more than others.',
  howToFix: 'If this is meant, add "mixedScales": true to "scoring". If not, give the items one scale.',
  params: { score: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's10' },
} as const satisfies Rule;

/** A scored item enters no score. */
export const itemInNoScore = {
  code: 'assessment.item-in-no-score',
  severity: 'info',
  message: 'Item {item} is marked as scored, but no score uses it.',
  howToFix: 'Add it to a subscale, or set "scored" to false.',
  params: { item: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's10' },
} as const satisfies Rule;

/** Fewer answers than all are enough, but nothing says what counts for the others. */
export const missingItemsUnruled = {
  code: 'assessment.missing-items-unruled',
  severity: 'fatal',
  message:
    'A part of the items is enough for {score}, but "prorate" is "none", so every item must be answered.',
  howToFix:
    'Set "prorate" in "scoring" to "mean" or "lowest", or set the share that must be answered to { "of": 1, "in": 1 }.',
  params: { score: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's10' },
} as const satisfies Rule;

/** A definition says something where it has no effect. */
export const keyUnused = {
  code: 'assessment.key-unused',
  severity: 'warning',
  message: 'The definition has "{part}" where it has no effect.',
  howToFix: 'Remove it, or move it to the score that it is meant for.',
  params: { part: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's10' },
} as const satisfies Rule;

/** The audience is probably a misspelled word of this package. */
export const audienceMisspelled = {
  code: 'assessment.audience-misspelled',
  severity: 'warning',
  message: 'The audience looks like "{nearest}", but is not spelled like it.',
  howToFix: 'Write {nearest}. If it is an audience of your own, use an id that is not so close to it.',
  params: { nearest: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's10' },
} as const satisfies Rule;

/** A definition has id and edition of one that is built in, and other content. */
export const builtInChanged = {
  code: 'assessment.built-in-changed',
  severity: 'warning',
  message: 'The definition is named {id} {edition} like a built-in instrument, but its content is different.',
  howToFix:
    'Give it an id or an edition of its own. If not, its scores look like scores of the built-in one.',
  params: { id: 'key', edition: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's10' },
} as const satisfies Rule;

/** The rules on how scores are made, in order of report. */
export const SCORING_RULES = [
  overallMethodUnfit,
  itemKeyUnfit,
  weightUnsound,
  subscaleItemUnknown,
  totalPartUnknown,
  scalesMixed,
  scalesMixedInSum,
  itemInNoScore,
  missingItemsUnruled,
  keyUnused,
  audienceMisspelled,
  builtInChanged,
] as const;
