import type { Rule } from '../../core/rule.js';

// What can be wrong with the sheets of several raters.

/** Two sheets come from the same rater. */
export const sheetRepeated = {
  code: 'assessment.sheet-repeated',
  severity: 'fatal',
  message: 'Sheets {other} and {place} come from the same rater.',
  howToFix: 'Keep the one that counts. Sheets without a rater are identified by their place.',
  params: { place: 'place', other: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 's06' },
} as const satisfies Rule;

/** Two sheets of different raters have the same answers throughout. */
export const sheetCopied = {
  code: 'assessment.sheet-copied',
  severity: 'warning',
  message: 'Sheets {other} and {place} have exactly the same answers.',
  howToFix: 'Check whether one sheet was sent twice under two codes. Two raters rarely agree on everything.',
  params: { place: 'place', other: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 's06' },
} as const satisfies Rule;

/** Sheets of different organizations are put together. */
export const organizationDiffers = {
  code: 'assessment.organization-differs',
  severity: 'fatal',
  message: 'Sheet {place} is for {code}, but the first sheet is for {expected}.',
  howToFix: 'Combine only sheets for the same district or school.',
  params: { place: 'place', code: 'key', expected: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 's06' },
} as const satisfies Rule;

/** There is no sheet to put together. */
export const sheetsMissing = {
  code: 'assessment.sheets-missing',
  severity: 'fatal',
  message: 'The sheets are missing.',
  howToFix: 'Send the sheets of all raters.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 's06' },
} as const satisfies Rule;

/** The rules on the sheets of several raters, in order of report. */
export const RATER_RULES = [sheetRepeated, sheetCopied, organizationDiffers, sheetsMissing] as const;
