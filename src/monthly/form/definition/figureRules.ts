import type { Rule } from '../../../core/rule.js';

// What can be wrong with the way a monthly form makes figures of its measures: sums over months, and rates.

const PROPOSED = { basis: 'proposed', source: { id: 'project', at: 'm04' } } as const;

/** Counts of a year to date, or of a date, would be added up over months. */
export const windowSummed = {
  code: 'monthly.window-summed',
  severity: 'fatal',
  message: 'The measure "{text}" has the window {window}, so its months cannot be added up.',
  howToFix: 'Write last for acrossMonths, or leave it out. Only counts of a single month add up.',
  params: { text: 'quote', window: 'key' },
  ...PROPOSED,
} as const satisfies Rule;

/** Students of a month would be added up over months, though many of them come every month. */
export const studentsSummed = {
  code: 'monthly.students-summed',
  severity: 'warning',
  message:
    'The months of "{text}" are added up, so that a {unit} who comes in several months counts several times.',
  howToFix:
    'Write never for acrossMonths. If it counts only first contacts of the school year, name it as firstContacts of the year-to-date measure.',
  params: { text: 'quote', unit: 'key' },
  ...PROPOSED,
} as const satisfies Rule;

/** A count of whole things takes tenths. */
export const decimalsUnsound = {
  code: 'monthly.decimals-unsound',
  severity: 'fatal',
  message: 'The measure "{text}" counts {unit}, and those are whole numbers.',
  howToFix: 'Leave out decimals. Only events, such as hours, and days can have tenths.',
  params: { text: 'quote', unit: 'key' },
  ...PROPOSED,
} as const satisfies Rule;

/** A count that begins anew each month is expected never to fall. */
export const monotoneUnsound = {
  code: 'monthly.monotone-unsound',
  severity: 'fatal',
  message: 'The measure "{text}" is counted anew each month, so it can fall within a school year.',
  howToFix: 'Leave out monotone, or write ytd for window if it counts from the start of the school year.',
  params: { text: 'quote' },
  ...PROPOSED,
} as const satisfies Rule;

/** A rate would divide ratings. */
export const rateOfRating = {
  code: 'monthly.rate-of-rating',
  severity: 'fatal',
  message: 'The rate "{rate}" is made of the rating "{text}", which is not a count.',
  howToFix: 'Name only measures that count something in numerator and denominator.',
  params: { rate: 'quote', text: 'quote' },
  ...PROPOSED,
} as const satisfies Rule;

/** A rate names a measure twice in one of its lists. */
export const ratePartRepeated = {
  code: 'monthly.rate-part-repeated',
  severity: 'fatal',
  message: 'The rate "{rate}" names "{text}" twice in its {list}, so it would be counted twice.',
  howToFix: 'Name each measure once in {list}.',
  params: { rate: 'quote', text: 'quote', list: 'key' },
  ...PROPOSED,
} as const satisfies Rule;

/** A rate is its own coverage, or rates are the coverage of one another. */
export const coverageCircular = {
  code: 'monthly.coverage-circular',
  severity: 'fatal',
  message: 'The coverage of the rate "{text}" leads back to the rate itself.',
  howToFix: 'Name a rate that says how many were measured, and leave out the coverage of that one.',
  params: { text: 'quote' },
  ...PROPOSED,
} as const satisfies Rule;

/** A rate has the id of a measure. */
export const rateNamedAsMeasure = {
  code: 'monthly.rate-named-as-measure',
  severity: 'fatal',
  message: 'The rate "{text}" has the id of a measure of this form.',
  howToFix: 'Give the rate its own id. Capital letters do not make a difference.',
  params: { text: 'quote' },
  ...PROPOSED,
} as const satisfies Rule;

/** Rules on the figures of monthly forms that users bring, in the order of report. */
export const FIGURE_RULES = [
  windowSummed,
  studentsSummed,
  decimalsUnsound,
  monotoneUnsound,
  rateOfRating,
  ratePartRepeated,
  coverageCircular,
  rateNamedAsMeasure,
] as const;
