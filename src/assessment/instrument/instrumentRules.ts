import type { Rule } from '../../core/rule.js';
import { BAND_RULES } from './bandRules.js';
import { SCORING_RULES } from './scoringRules.js';

// What can be wrong with the definition of an instrument that a team loads.

/** An id has other signs than letters, digits and hyphens in it, or does not begin with a letter. */
export const idUnsound = {
  code: 'assessment.id-unsound',
  severity: 'fatal',
  message: 'The id of this {kind} cannot be used.',
  howToFix: 'Write letters, digits and hyphens, and begin with a letter, such as teaming or T1.',
  params: { kind: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's02' },
} as const satisfies Rule;

/** Two domains, two items or two bands share an id. */
export const idRepeated = {
  code: 'assessment.id-repeated',
  severity: 'fatal',
  message: 'The id "{text}" is used for more than one {kind}.',
  howToFix: 'Give every domain, item and band its own id. Item ids must be unique across all domains.',
  params: { text: 'quote', kind: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's02' },
} as const satisfies Rule;

/** The scale has no room: its ends are not whole numbers of 0 or more, or the lower one is not lower. */
export const scaleUnsound = {
  code: 'assessment.scale-unsound',
  severity: 'fatal',
  message: 'The scale from {least} to {greatest} is not valid.',
  howToFix: 'Use two whole numbers from 0 to 100, with "min" smaller than "max".',
  params: { least: 'limit', greatest: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 's02' },
} as const satisfies Rule;

/** A label belongs to no point of the scale. */
export const labelOffScale = {
  code: 'assessment.label-off-scale',
  severity: 'fatal',
  message: 'The label of {text} does not belong to a point of the scale.',
  howToFix: 'Use whole numbers from {least} to {greatest} as the keys of the labels.',
  forForm: { howToFix: 'Give labels only to whole numbers from {least} to {greatest}.' },
  params: { text: 'quote', least: 'limit', greatest: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 's02' },
} as const satisfies Rule;

/** The share of items that must be answered is no share. */
export const minimumUnsound = {
  code: 'assessment.minimum-unsound',
  severity: 'fatal',
  message: 'The share of items that must be answered is not valid.',
  howToFix:
    'Write two whole numbers, such as { "of": 2, "in": 3 } for two thirds. "of" may not be larger than "in". For a number of items, write { "items": 3 }.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 's02' },
} as const satisfies Rule;

/** An item that is not rated is to be scored. */
export const scoredItemNotRated = {
  code: 'assessment.scored-item-not-rated',
  severity: 'fatal',
  message: 'Item {item} is marked as scored, but its kind is {kind}.',
  howToFix: 'Only rated items count toward a score. Set "scored" to false, or the kind to "rated".',
  params: { item: 'key', kind: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's02' },
} as const satisfies Rule;

/** No item of the instrument is scored. */
export const nothingScored = {
  code: 'assessment.nothing-scored',
  severity: 'fatal',
  message: 'The definition has no scored items.',
  howToFix: 'Mark the rated items with "scored": true.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 's02' },
} as const satisfies Rule;

/** A limit between counts names an item that is no count. */
export const countLimitUnsound = {
  code: 'assessment.count-limit-unsound',
  severity: 'fatal',
  message: 'A limit between counts needs two different items of kind count, and "{item}" does not fit.',
  howToFix: 'Name two different items of kind count.',
  params: { item: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 's02' },
} as const satisfies Rule;

/** The rules on the definition of an instrument, in order of report. */
export const INSTRUMENT_RULES = [
  idUnsound,
  idRepeated,
  scaleUnsound,
  labelOffScale,
  ...BAND_RULES,
  minimumUnsound,
  scoredItemNotRated,
  nothingScored,
  countLimitUnsound,
  ...SCORING_RULES,
] as const;
