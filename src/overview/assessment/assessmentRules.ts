import type { Rule } from '../../core/rule.js';

// What can be wrong with the assessments of a year.

/** Several sheets of one half of the year could speak for the team. */
export const sheetsSeveral = {
  code: 'overview.sheets-several',
  severity: 'warning',
  message:
    'There are {count} sheets in the {half} half of the year, so it is not clear which one speaks for the team.',
  howToFix: 'Let the team agree on one sheet, and leave out "rater" in it.',
  params: { half: 'key', count: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'o02' },
} as const satisfies Rule;

/** Sheets are of several instruments. */
export const instrumentsSeveral = {
  code: 'overview.instruments-several',
  severity: 'info',
  message: 'The sheets are of {count} instruments. The year follows {instrument}, which has the most sheets.',
  howToFix: 'No change is needed. Pass the sheets of another instrument alone to follow that one.',
  params: { instrument: 'quote', count: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'o02' },
} as const satisfies Rule;

/** A sheet can be read and not be scored. */
export const sheetUnscored = {
  code: 'overview.sheet-unscored',
  severity: 'warning',
  message: 'Sheet {place} has no score. The first reason is {rule}.',
  howToFix: 'Check the answers of the sheet, and correct those that its items cannot take.',
  params: { place: 'place', rule: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'o02' },
} as const satisfies Rule;

/** What can be wrong with the assessments of a year. */
export const ASSESSMENT_OF_YEAR_RULES: readonly Rule[] = [sheetsSeveral, instrumentsSeveral, sheetUnscored];
