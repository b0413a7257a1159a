import type { Rule } from '../../core/rule.js';

// What the month and the organization of a report must fit.

/** The reporting month has not begun, or is not over, on the day of the check. */
export const monthInFuture = {
  code: 'monthly.month-in-future',
  severity: 'fatal',
  message: '{month} is in the future; today is {today}.',
  howToFix: 'Check the year. You can report a month once it has started.',
  params: { month: 'key', today: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'v18' },
} as const satisfies Rule;

/** The reporting month is not one of the cohort's. */
export const monthOutsideCohort = {
  code: 'monthly.month-outside-cohort',
  severity: 'fatal',
  message: '{month} is not a month of this cohort, which runs from {first} to {last}.',
  howToFix: 'Check the month and the cohort.',
  params: { month: 'key', first: 'key', last: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'v18' },
} as const satisfies Rule;

/** The district is known to the registry, but the school is not. */
export const schoolNotInRegistry = {
  code: 'monthly.school-not-in-registry',
  severity: 'confirm',
  message: 'The registry has no school {organization} in district {district}.',
  howToFix: 'Check the code. Confirm if the school is new.',
  params: { district: 'key', organization: 'key' },
  needs: ['registry'],
  basis: 'proposed',
  source: { id: 'project', at: 'v27' },
} as const satisfies Rule;

/** Neither the code of a school nor a registry says which district it belongs to. */
export const districtOfSchoolUnknown = {
  code: 'monthly.district-of-school-unknown',
  severity: 'warning',
  message:
    'It is not known which district {organization} belongs to, so its numbers are not compared with those of a district.',
  howToFix: 'Name a registry that lists {organization} with its district.',
  params: { organization: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'v27' },
} as const satisfies Rule;

/** Rules of the month and the organization of a report. */
export const CONTEXT_RULES: readonly Rule[] = [
  monthInFuture,
  monthOutsideCohort,
  schoolNotInRegistry,
  districtOfSchoolUnknown,
];
