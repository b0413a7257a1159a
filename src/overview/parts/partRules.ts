import type { Rule } from '../../core/rule.js';

// What can be wrong with the parts of a year before they are put together.

/** A record cannot be read. */
export const partUnreadable = {
  code: 'overview.part-unreadable',
  severity: 'warning',
  message:
    'Record {place} of {part} cannot be read, so it is not part of the year. The first reason is {rule}.',
  howToFix: 'Check the record by itself, for example with csmhs validate, and correct what it says.',
  forForm: { howToFix: 'Open the record, and correct what the form says about it.' },
  params: { part: 'key', place: 'place', rule: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'o01' },
} as const satisfies Rule;

/** Records belong to another district. */
export const partOfOtherDistrict = {
  code: 'overview.part-of-other-district',
  severity: 'warning',
  message:
    '{count} {count|record|records} of {part} {count|is|are} from {code} and not from {expected}, so {count|it is|they are} not part of the year.',
  howToFix: 'Pass only what {expected} sent, or correct the organization code.',
  params: { part: 'key', code: 'key', expected: 'key', count: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'o01' },
} as const satisfies Rule;

/** A record of a school stands where one of the district is needed. */
export const partOfSchool = {
  code: 'overview.part-of-school',
  severity: 'info',
  message:
    'Record {place} of {part} is from the school {code}, so it does not speak for its district {expected}.',
  howToFix: 'No change is needed. If it is meant for the whole district, correct the organization code.',
  params: { part: 'key', place: 'place', code: 'key', expected: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'o01' },
} as const satisfies Rule;

/** A record belongs to another school year. */
export const partOfOtherYear = {
  code: 'overview.part-of-other-year',
  severity: 'warning',
  message: 'Record {place} of {part} belongs to {year} and not to {expected}, so it is not part of the year.',
  howToFix: 'Pass only what belongs to {expected}, or correct the date or the school year in the record.',
  params: { part: 'key', place: 'place', year: 'key', expected: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'o01' },
} as const satisfies Rule;

/** A record belongs to another cohort. */
export const partOfOtherCohort = {
  code: 'overview.part-of-other-cohort',
  severity: 'warning',
  message:
    'Record {place} of {part} names the cohort {text} and not {expected}, so it is not part of the year.',
  howToFix: 'Pass the cohort that the record names, or correct its cohort.',
  params: { part: 'key', place: 'place', text: 'quote', expected: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'o01' },
} as const satisfies Rule;

/** A record is dated after the day of the overview. */
export const partInFuture = {
  code: 'overview.part-in-future',
  severity: 'info',
  message: 'Record {place} of {part} is dated {day}, which is after {today}, so it does not count yet.',
  howToFix: 'Correct the date, or ask for the overview of a later day.',
  params: { part: 'key', place: 'place', day: 'key', today: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'o01' },
} as const satisfies Rule;

/** There are several records where a year has one. */
export const partRepeated = {
  code: 'overview.part-repeated',
  severity: 'warning',
  message: 'There are {count} different records of {part} for this district and year, and only one can hold.',
  howToFix: 'Pass the one that holds. Until then none of them counts.',
  params: { part: 'key', count: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'o02' },
} as const satisfies Rule;

/** Records name several districts, equally often. */
export const districtUnclear = {
  code: 'overview.district-unclear',
  severity: 'warning',
  message: 'The records name {count} districts equally often, so it is not clear whose year this is.',
  howToFix: 'Name the district as "organization" in the context.',
  params: { count: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'o01' },
} as const satisfies Rule;

/** The district is not in the cohort. */
export const districtNotInCohort = {
  code: 'overview.district-not-in-cohort',
  severity: 'warning',
  message: 'The district {code} does not take part in the cohort {cohort}.',
  howToFix: 'Check the code, or pass the cohort in which the district takes part.',
  params: { code: 'key', cohort: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'o01' },
} as const satisfies Rule;

/** Two logs tell the same cycle differently. */
export const cycleConflicting = {
  code: 'overview.cycle-conflicting',
  severity: 'warning',
  message: 'Two logs say different things about the cycle {text}, so it is not part of the year.',
  howToFix: 'Keep the cycle in one log, with all of its events.',
  params: { text: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'o02' },
} as const satisfies Rule;

/** What can be wrong with the parts of a year. */
export const PART_RULES: readonly Rule[] = [
  partUnreadable,
  partOfOtherDistrict,
  partOfSchool,
  partOfOtherYear,
  partOfOtherCohort,
  partInFuture,
  partRepeated,
  districtUnclear,
  districtNotInCohort,
  cycleConflicting,
];
