import type { Rule } from '../../core/rule.js';

// What can be odd about ratings of a team's progress. A person judges; these only ask.

/** A rating is not one of the ten scores. */
export const scoreOffScale = {
  code: 'pdsa.score-off-scale',
  severity: 'fatal',
  message: '{field} is not one of the ten scores.',
  howToFix: 'Write 0.5, 1, 1.5 and so on to 5, as a number.',
  params: { field: 'key' },
  basis: 'published',
  source: 'pdsa.md section 6',
} as const satisfies Rule;

/** A rating is of a month that has not begun. */
export const ratingInFuture = {
  code: 'pdsa.rating-in-future',
  severity: 'confirm',
  message: 'The rating is of {month}, which has not begun yet.',
  howToFix: 'Check the month, the year first.',
  params: { month: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: 'pdsa.md section 6',
} as const satisfies Rule;

/** Two ratings of one month come from the same side. */
export const ratingRepeated = {
  code: 'pdsa.rating-repeated',
  severity: 'fatal',
  message: 'Ratings {other} and {place} are both of {month}, by {kind}, on the same edition.',
  howToFix: 'Keep the one that counts.',
  params: { month: 'key', kind: 'key', other: 'place', place: 'place' },
  basis: 'proposed',
  source: 'pdsa.md section 6',
} as const satisfies Rule;

/** A rating is below 2.0 although cycles were completed. */
export const progressBelowCycles = {
  code: 'pdsa.progress-below-cycles',
  severity: 'warning',
  message:
    '{value} in {month} says that nothing has been tested; {count} {count|cycle was|cycles were} completed by then.',
  howToFix: 'Read the meanings of 2.0 and 2.5 again, or check the log of cycles.',
  params: { month: 'key', value: 'value', count: 'value' },
  basis: 'proposed',
  source: 'pdsa.md section 6',
} as const satisfies Rule;

/** A rating of 3.0 or more has no measure with two values behind it. */
export const progressWithoutMeasure = {
  code: 'pdsa.progress-without-measure',
  severity: 'confirm',
  message: '{value} in {month} speaks of improvement; no measure has two values by then.',
  howToFix: 'Confirm if the team saw it elsewhere. Else wait for the second value.',
  params: { month: 'key', value: 'value' },
  needs: ['reports'],
  basis: 'proposed',
  source: 'pdsa.md section 6',
} as const satisfies Rule;

/** A rating fell and has no note. */
export const progressFell = {
  code: 'pdsa.progress-fell',
  severity: 'explain',
  message: 'The rating fell from {previous} to {value} in {month}.',
  howToFix: 'Write in the note what happened; a fall is information.',
  params: { month: 'key', value: 'value', previous: 'value' },
  basis: 'proposed',
  source: 'pdsa.md section 6',
} as const satisfies Rule;

/** Staff and team are 1.0 or more apart. */
export const ratersFarApart = {
  code: 'pdsa.raters-far-apart',
  severity: 'info',
  message: 'In {month} staff rated {value} and the team {other}.',
  howToFix: 'Nothing has to be changed. Talk about it: the gap is what the scale is for.',
  params: { month: 'key', value: 'value', other: 'value' },
  basis: 'proposed',
  source: 'pdsa.md section 6',
} as const satisfies Rule;

/** Ratings on different editions follow each other. */
export const editionsMixed = {
  code: 'pdsa.editions-mixed',
  severity: 'warning',
  message: 'The rating of {month} is on another edition of the scale than those before.',
  howToFix: 'Editions word the levels in their own way: do not compare across them.',
  params: { month: 'key' },
  basis: 'proposed',
  source: 'pdsa.md section 6',
} as const satisfies Rule;

/** What ratings of progress are judged by. */
export const PROGRESS_RULES: readonly Rule[] = [
  scoreOffScale,
  ratingInFuture,
  ratingRepeated,
  progressBelowCycles,
  progressWithoutMeasure,
  progressFell,
  ratersFarApart,
  editionsMixed,
];
