/**
 * The sentences of `describeFunnel`, by id; `{name}` stands for the param of that name, `{name|one|other}` for the word that
 * goes with its number. Another language is another table with the same ids.
 */
export const FUNNEL_STATEMENTS = {
  alone: 'One unit alone can be compared with no other.',
  allWithin:
    'All {count} {count|unit lies|units lie} within the limits: chance alone can explain how they differ, so their order says nothing.',
  allWithinWide:
    'All {count} {count|unit lies|units lie} within the limits. These allow for more than chance: the units differ by more than chance explains, but none stands out from the others.',
  noneBeyond: 'All {count} {count|unit lies|units lie} within the limits.',
  veryHigh: 'Above the 99.8 percent limit {count|lies|lie}: {ids}.',
  veryLow: 'Below the 99.8 percent limit {count|lies|lie}: {ids}.',
  high: 'Above the 95 percent limit only {count|lies|lie}: {ids}.',
  low: 'Below the 95 percent limit only {count|lies|lie}: {ids}.',
  byChance:
    'By chance alone, about {beyond95} of {count} {count|unit|units} would lie beyond the 95 percent limits and {beyond998} beyond the 99.8 percent limits.',
  wide: 'These limits allow for units that differ by more than chance explains.',
  noOrder: 'The order of the units between the limits says nothing.',
  differWidely:
    'The units differ by more than chance explains, so these limits are too narrow: look for what sets the units apart before you ask any one of them.',
  left: '{ids} {count|is|are} not compared, because a number or the denominator is missing or zero.',
} as const satisfies Record<string, string>;

/** A sentence of `describeFunnel`, by its id. */
export type FunnelStatementId = keyof typeof FUNNEL_STATEMENTS;
