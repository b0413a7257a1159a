import type { Rule } from '../../core/rule.js';

// What can be wrong with the years of which a cohort's year is made.

/** A year is of another cohort or school year. */
export const yearOfOtherCohort = {
  code: 'overview.year-of-other-cohort',
  severity: 'warning',
  message: 'The year of {code} belongs to {text} and not to {cohort} in {year}, so it is not counted.',
  howToFix: 'Put the year together with the same cohort and school year.',
  params: { code: 'key', text: 'quote', cohort: 'key', year: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'o05' },
} as const satisfies Rule;

/** A district has several years. */
export const yearRepeated = {
  code: 'overview.year-repeated',
  severity: 'warning',
  message: 'There are {count} different years of {code}, so none of them is counted.',
  howToFix: 'Put all records of the district into one year.',
  params: { code: 'key', count: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'o05' },
} as const satisfies Rule;

/** A year does not say of which district it is. */
export const yearWithoutDistrict = {
  code: 'overview.year-without-district',
  severity: 'warning',
  message: 'Year {place} does not say of which district it is, so it is not counted.',
  howToFix: 'Name the district as "organization" when the year is put together.',
  params: { place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'o05' },
} as const satisfies Rule;

/** A year is of a district that is not in the cohort. */
export const yearOfStranger = {
  code: 'overview.year-of-stranger',
  severity: 'warning',
  message: 'The district {code} is not in the cohort {cohort}, so its year is not counted.',
  howToFix: 'Check the code, or add the district to the cohort.',
  params: { code: 'key', cohort: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'o05' },
} as const satisfies Rule;

/** A year was put together for another day. */
export const yearOfOtherDay = {
  code: 'overview.year-of-other-day',
  severity: 'warning',
  message: 'The year of {code} was put together for {day} and not for {expected}, so it is not counted.',
  howToFix: 'Use the same day for all districts.',
  params: { code: 'key', day: 'key', expected: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'o05' },
} as const satisfies Rule;

/** What can be wrong with the years of which a cohort's year is made. */
export const COHORT_YEAR_RULES: readonly Rule[] = [
  yearWithoutDistrict,
  yearOfOtherCohort,
  yearOfOtherDay,
  yearOfStranger,
  yearRepeated,
];
