import type { Rule } from '../../core/rule.js';

// What can be wrong with a log as a whole, and between a log and the monthly form.

/** A cycle belongs to another district than its log. */
export const cycleOfOtherDistrict = {
  code: 'pdsa.cycle-of-other-district',
  severity: 'fatal',
  message: 'The cycle {cycle} is from {code}, but the log is from {expected}.',
  howToFix: 'Keep one log for each district. It includes the cycles of its schools.',
  params: { cycle: 'quote', code: 'key', expected: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p09' },
} as const satisfies Rule;

/** A log belongs to another district than the submission it travels in. */
export const logOfOtherDistrict = {
  code: 'pdsa.log-of-other-district',
  severity: 'fatal',
  message: 'The log is from {code}, but the submission that it came with is from {expected}.',
  howToFix: 'Send each log with the submission of its own district.',
  params: { code: 'key', expected: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p09' },
} as const satisfies Rule;

/** A log is kept under a school. */
export const logOfSchool = {
  code: 'pdsa.log-of-school',
  severity: 'fatal',
  message: 'The log names {code}, which is a school, but a district keeps the log.',
  howToFix: 'Write {expected} under "organization". Each cycle names its own school.',
  params: { code: 'key', expected: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p09' },
} as const satisfies Rule;

/** An action plan belongs to another district than its log. */
export const planOfOtherDistrict = {
  code: 'pdsa.plan-of-other-district',
  severity: 'fatal',
  message: 'The action plan is from {code}, but the log is from {expected}.',
  howToFix: 'Keep the plan in the log of its own district.',
  params: { code: 'key', expected: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p09' },
} as const satisfies Rule;

/** Something is said to have happened on a day that has not come yet. */
export const eventInFuture = {
  code: 'pdsa.event-in-future',
  severity: 'confirm',
  message: 'The event "{event}" of the cycle {cycle} is dated {day}, which is in the future.',
  howToFix: 'Check the date, the year first. What is still ahead belongs in the plan.',
  params: { event: 'key', cycle: 'quote', day: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'p04' },
} as const satisfies Rule;

/** A typed number of cycles is not what the log gives. */
export const cycleCountDiffers = {
  code: 'pdsa.cycle-count-differs',
  severity: 'confirm',
  message: '{measure} was typed as {value} for {month}, but the log gives {expected}.',
  howToFix: 'Update the log, or use its number. Confirm if cycles are also kept elsewhere.',
  params: { measure: 'key', month: 'key', value: 'value', expected: 'value' },
  needs: ['reports'],
  basis: 'proposed',
  source: { id: 'project', at: 'p13' },
} as const satisfies Rule;

/** There are months without an active cycle. */
export const monthsWithoutCycle = {
  code: 'pdsa.months-without-cycle',
  severity: 'info',
  message: 'In {count} of {months} {months|month|months} no cycle was under way.',
  howToFix: 'Plan a small test for each month, such as one class for one week.',
  params: { count: 'place', months: 'place' },
  needs: ['asOf', 'cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'p12' },
} as const satisfies Rule;

/** What a log as a whole is judged by, and a log against the monthly form. */
export const LOG_RULES: readonly Rule[] = [
  monthsWithoutCycle,
  cycleOfOtherDistrict,
  logOfOtherDistrict,
  logOfSchool,
  planOfOtherDistrict,
  eventInFuture,
  cycleCountDiffers,
];
