import type { Rule } from '../../core/rule.js';

// What can be wrong with what a team counts by day, beside the shape of the form.

/** Two entries are of the same day. */
export const tallyDayRepeated = {
  code: 'pdsa.tally-day-repeated',
  severity: 'fatal',
  message: 'Entries {other} and {place} are both for {day}, so neither is used.',
  howToFix: 'Keep one entry for each day. If both are right, add them up in one entry.',
  params: { other: 'place', place: 'place', day: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p19' },
} as const satisfies Rule;

/** More were counted on a day than there were. */
export const tallyCountExceedsOf = {
  code: 'pdsa.tally-count-exceeds-of',
  severity: 'fatal',
  message: 'On {day} the count is {count} out of {of}, which is not possible, so the day is not used.',
  howToFix: 'Correct one of the two numbers. "of" is out of how many on that day.',
  params: { day: 'key', count: 'value', of: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'p19' },
} as const satisfies Rule;

/** A day has no denominator although other days have one. */
export const tallyOfMissing = {
  code: 'pdsa.tally-of-missing',
  severity: 'confirm',
  message: 'Other days say out of how many, but {day} does not, so the day is not used.',
  howToFix: 'Fill in "of" for the day, or confirm that it is not known.',
  params: { day: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p19' },
} as const satisfies Rule;

/** On a day there was no one to be counted. */
export const tallyOfZero = {
  code: 'pdsa.tally-of-zero',
  severity: 'warning',
  message: 'On {day} the count is out of 0: the day adds nothing to a share.',
  howToFix: 'If no one was there, leave the entry out. If someone was, write out of how many the count is.',
  params: { day: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p19' },
} as const satisfies Rule;

/** A day is counted that has not come yet. */
export const tallyDayInFuture = {
  code: 'pdsa.tally-day-in-future',
  severity: 'fatal',
  message: 'Entry {place} is for {day}, which is in the future.',
  howToFix: 'Check the date, the year first.',
  params: { place: 'place', day: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'p19' },
} as const satisfies Rule;

/** The days lie so far apart that one of them has a wrong year. */
export const tallyDaysFarApart = {
  code: 'pdsa.tally-days-far-apart',
  severity: 'confirm',
  message: 'From the entry of {day} to the next, of {next}, no day was counted for more than a year.',
  howToFix: 'Check the years of both dates. Confirm if the team did not count in between.',
  params: { day: 'key', next: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p19' },
} as const satisfies Rule;

/** What a tally is judged by, besides the rules of any form. */
export const TALLY_RULES: readonly Rule[] = [
  tallyDayRepeated,
  tallyCountExceedsOf,
  tallyOfMissing,
  tallyOfZero,
  tallyDayInFuture,
  tallyDaysFarApart,
];
