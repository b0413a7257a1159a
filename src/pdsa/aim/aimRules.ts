import type { Rule } from '../../core/rule.js';

// What can be wrong with an aim and with the measures that tell whether it is reached.

/** The target equals the baseline or lies on the wrong side of it. */
export const targetNotAhead = {
  code: 'pdsa.target-not-ahead',
  severity: 'fatal',
  message: 'The target of the aim {aim}, {to}, does not lie ahead of its baseline of {previous}.',
  howToFix: 'Check baseline, target and direction: "up" wants a higher target, "down" a lower one.',
  params: { aim: 'quote', previous: 'value', to: 'value' },
  basis: 'proposed',
  source: 'pdsa.md section 2.1',
} as const satisfies Rule;

/** The target date is not after the start. */
export const targetDateNotAfterStart = {
  code: 'pdsa.target-date-not-after-start',
  severity: 'fatal',
  message: 'The aim {aim} is to be reached by {last}, which is not after its start on {first}.',
  howToFix: 'Check both days.',
  params: { aim: 'quote', first: 'key', last: 'key' },
  basis: 'proposed',
  source: 'pdsa.md section 2.1',
} as const satisfies Rule;

/** The target date lies outside the months of the cohort. */
export const targetDateOutsideCohort = {
  code: 'pdsa.target-date-outside-cohort',
  severity: 'warning',
  message: "The aim {aim} is to be reached by {day}, outside the cohort's months from {first} to {last}.",
  howToFix: 'Right if the team means to go on alone. Else choose a day while the cohort still meets.',
  params: { aim: 'quote', day: 'key', first: 'key', last: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: 'pdsa.md section 2.1',
} as const satisfies Rule;

/** A share is below 0 or above 100. */
export const percentOffScale = {
  code: 'pdsa.percent-off-scale',
  severity: 'fatal',
  message: 'The aim {aim} speaks of {text} percent.',
  howToFix: 'A share lies between 0 and 100. For growth above 100 percent write the counts.',
  params: { aim: 'quote', text: 'value' },
  basis: 'proposed',
  source: 'pdsa.md section 2.1',
} as const satisfies Rule;

/** An aim begins like an activity. */
export const aimIsActivity = {
  code: 'pdsa.aim-is-activity',
  severity: 'warning',
  message: 'The aim {aim} names something to do, not something to reach.',
  howToFix:
    'Ask what will be better for students once it is done, and write that. The activity is a step of the plan.',
  params: { aim: 'quote' },
  basis: 'proposed',
  source: 'pdsa.md section 2.1',
} as const satisfies Rule;

/** The measures of a log have no balancing one. */
export const balancingMeasureMissing = {
  code: 'pdsa.balancing-measure-missing',
  severity: 'info',
  message: 'No measure watches whether something else gets worse.',
  howToFix: 'Add a balancing measure, such as days of waiting or the workload of staff.',
  params: {},
  basis: 'proposed',
  source: 'pdsa.md section 2.2',
} as const satisfies Rule;

/** A measure in percent has no denominator. */
export const denominatorMissing = {
  code: 'pdsa.denominator-missing',
  severity: 'fatal',
  message: 'The measure {measure} is a share and has no denominator.',
  howToFix: 'Say of whom the share is taken. A share without its whole cannot be compared.',
  params: { measure: 'quote' },
  basis: 'proposed',
  source: 'pdsa.md section 2.2',
} as const satisfies Rule;

/** What aims and measures are judged by. */
export const AIM_RULES: readonly Rule[] = [
  targetNotAhead,
  targetDateNotAfterStart,
  targetDateOutsideCohort,
  percentOffScale,
  aimIsActivity,
  balancingMeasureMissing,
  denominatorMissing,
];
