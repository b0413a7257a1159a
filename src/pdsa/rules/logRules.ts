import type { Rule } from '../../core/rule.js';

// What can be wrong with a log as a whole, and between a log and the monthly form.

/** A cycle belongs to another district than its log. */
export const cycleOfOtherDistrict = {
  code: 'pdsa.cycle-of-other-district',
  severity: 'fatal',
  message: 'The cycle {cycle} is of {code}, the log of {expected}.',
  howToFix: "Keep one log a district; its schools' cycles belong to it.",
  params: ['cycle', 'code', 'expected'],
  basis: 'proposed',
  source: 'pdsa.md section 3',
} as const satisfies Rule;

/** A typed number of cycles is not what the log gives. */
export const cycleCountDiffers = {
  code: 'pdsa.cycle-count-differs',
  severity: 'confirm',
  message: '{measure} was typed as {value} for {month}; the log gives {expected}.',
  howToFix: 'Bring the log up to date, or take its number. Confirm where cycles are kept elsewhere.',
  params: ['measure', 'month', 'value', 'expected'],
  basis: 'proposed',
  source: 'monthly-data M33 and M34',
} as const satisfies Rule;
