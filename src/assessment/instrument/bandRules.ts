import type { Rule } from '../../core/rule.js';

// What can be wrong with the bands of an instrument and its scores.

/** A band does not say where it begins, or says it in two ways. */
export const bandStartUnsound = {
  code: 'assessment.band-start-unsound',
  severity: 'fatal',
  message: 'The start of the band "{band}" is missing, given twice, or does not fit.',
  howToFix:
    'Write "from" on the scale of the score, with "to" if you want to name the end. Only for means you can write "fromTenths" and "toTenths" instead: 30 is 3.0.',
  params: { band: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's10' },
} as const satisfies Rule;

/** A band is meant for a group or choice that the definition does not have. */
export const bandGroupUnknown = {
  code: 'assessment.band-group-unknown',
  severity: 'fatal',
  message: 'The band "{band}" names a group or a choice that is not in "groups".',
  howToFix: 'Use these groups and choices, at least one choice for each group: {choices}.',
  params: { band: 'key', choices: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's10' },
} as const satisfies Rule;

/** The bands of one score depend on too many groups at once. */
export const bandGroupsMany = {
  code: 'assessment.band-groups-many',
  severity: 'fatal',
  message: 'The bands depend on more than {limit} combinations of groups.',
  howToFix: 'Use fewer groups, or fewer choices for each group.',
  params: { limit: 'limit' },
  basis: 'proposed',
  source: { id: 'project', at: 's10' },
} as const satisfies Rule;

/** Bands leave a gap: some score would have no band. */
export const bandsLeaveGap = {
  code: 'assessment.bands-leave-gap',
  severity: 'fatal',
  message: 'Scores from {first} to {last} {unit} have no band[ for {groups}].',
  howToFix:
    'Begin the first band at the lowest score that is possible, and each next band right after the one before.',
  params: { first: 'limit', last: 'limit', unit: 'key', groups: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's02' },
} as const satisfies Rule;

/** Bands overlap: some score would have two bands. */
export const bandsOverlap = {
  code: 'assessment.bands-overlap',
  severity: 'fatal',
  message: 'The bands "{other}" and "{band}" overlap, or are not in order.',
  howToFix:
    'Order the bands from the lowest score to the highest. Start each one after the one before it ends.',
  params: { band: 'key', other: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's02' },
} as const satisfies Rule;

/** A band lies off the scale. */
export const bandOffScale = {
  code: 'assessment.band-off-scale',
  severity: 'fatal',
  message: 'The band "{band}" is outside the scale of its score.',
  howToFix: 'Write the ends of bands in {unit} from {least} to {greatest}.',
  params: { band: 'key', least: 'limit', greatest: 'limit', unit: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's02' },
} as const satisfies Rule;

/** The rules on bands, in order of report. */
export const BAND_RULES = [
  bandStartUnsound,
  bandGroupUnknown,
  bandGroupsMany,
  bandsLeaveGap,
  bandsOverlap,
  bandOffScale,
] as const;
