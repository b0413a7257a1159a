import type { Rule } from '../../core/rule.js';

// What can be wrong with the definition of an instrument that a team loads.

const ours = { severity: 'fatal', basis: 'proposed', source: 'smhqa.md sections 4 and 7; issue C' } as const;

/** A part of the definition is missing or of the wrong kind. */
export const definitionFieldUnreadable = {
  ...ours,
  code: 'assessment.definition-field-unreadable',
  message: '{field} of the definition is missing or is not a {kind}.',
  howToFix:
    'Compare with the definition in the guide; ids are letters, digits and hyphens and begin with a letter.',
  params: ['field', 'kind'],
} as const satisfies Rule;

/** Two domains, two items or two bands share an id. */
export const idRepeated = {
  ...ours,
  code: 'assessment.id-repeated',
  message: 'The id "{text}" stands for more than one {kind}.',
  howToFix:
    'Give every domain, every item and every band an id of its own. Items are unique over all domains.',
  params: ['text', 'kind'],
} as const satisfies Rule;

/** The scale has no room: its ends are not whole numbers of 0 or more, or the lower one is not lower. */
export const scaleUnsound = {
  ...ours,
  code: 'assessment.scale-unsound',
  message: 'The scale from {least} to {greatest} is not sound.',
  howToFix: 'Give two whole numbers from 0 to 100, "min" smaller than "max".',
  params: ['least', 'greatest'],
} as const satisfies Rule;

/** A label belongs to no point of the scale. */
export const labelOffScale = {
  ...ours,
  code: 'assessment.label-off-scale',
  message: 'The label of {text} belongs to no point of the scale.',
  howToFix: 'Key the labels by whole numbers from {least} to {greatest}.',
  params: ['text', 'least', 'greatest'],
} as const satisfies Rule;

/** Bands leave a gap: some score would have no band. */
export const bandsLeaveGap = {
  ...ours,
  code: 'assessment.bands-leave-gap',
  message: 'Scores from {first} to {last} tenths have no band.',
  howToFix:
    'Begin the first band at ten times the lowest rating, and each next band one tenth after the one before.',
  params: ['first', 'last'],
} as const satisfies Rule;

/** Bands overlap: some score would have two bands. */
export const bandsOverlap = {
  ...ours,
  code: 'assessment.bands-overlap',
  message: 'The bands "{other}" and "{band}" overlap, or are not in order.',
  howToFix:
    'Order the bands from the lowest score to the highest and let each begin after the one before ends.',
  params: ['band', 'other'],
} as const satisfies Rule;

/** A band lies off the scale. */
export const bandOffScale = {
  ...ours,
  code: 'assessment.band-off-scale',
  message: 'The band "{band}" lies outside the scale.',
  howToFix: 'Write the ends of bands in tenths from {least} to {greatest}: 30 is 3.0.',
  params: ['band', 'least', 'greatest'],
} as const satisfies Rule;

/** The share of items that must be answered is no share. */
export const minimumUnsound = {
  ...ours,
  code: 'assessment.minimum-unsound',
  message: 'The share of items that must be answered is not a share.',
  howToFix:
    'Write two whole numbers, such as { "of": 2, "in": 3 } for two thirds; "of" may not be larger than "in".',
  params: [],
} as const satisfies Rule;

/** An item that is not rated is to be scored. */
export const scoredItemNotRated = {
  ...ours,
  code: 'assessment.scored-item-not-rated',
  message: 'Item {item} is to be scored, but is of kind {kind}.',
  howToFix: 'Only rated items enter a mean. Set "scored" to false, or the kind to "rated".',
  params: ['item', 'kind'],
} as const satisfies Rule;

/** No item of the instrument is scored. */
export const nothingScored = {
  ...ours,
  code: 'assessment.nothing-scored',
  message: 'No item of the definition is scored.',
  howToFix: 'Mark the rated items with "scored": true.',
  params: [],
} as const satisfies Rule;

/** A limit between counts names an item that is no count. */
export const countLimitUnsound = {
  ...ours,
  code: 'assessment.count-limit-unsound',
  message: 'A limit between counts names "{item}", which is no item of kind count.',
  howToFix: 'Name two different items of kind count.',
  params: ['item'],
} as const satisfies Rule;
