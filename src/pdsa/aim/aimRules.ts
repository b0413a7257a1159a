import type { Rule } from '../../core/rule.js';

// What can be wrong with an aim and with the measures that tell whether it is reached.

/** The target equals the baseline or lies on the wrong side of it. */
export const targetNotAhead = {
  code: 'pdsa.target-not-ahead',
  severity: 'fatal',
  message: 'The target of the aim {aim}, {to}, is not better than its baseline of {previous}.',
  howToFix:
    'Check the baseline, the target and the direction. "up" needs a higher target, "down" a lower one.',
  params: { aim: 'quote', previous: 'value', to: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'p01' },
} as const satisfies Rule;

/** The target date is not after the start. */
export const targetDateNotAfterStart = {
  code: 'pdsa.target-date-not-after-start',
  severity: 'fatal',
  message: 'The aim {aim} has the target date {last}, which is not after its start on {first}.',
  howToFix: 'Check both dates.',
  params: { aim: 'quote', first: 'key', last: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p01' },
} as const satisfies Rule;

/** The target date lies outside the months of the cohort. */
export const targetDateOutsideCohort = {
  code: 'pdsa.target-date-outside-cohort',
  severity: 'warning',
  message: "The aim {aim} has the target date {day}, outside the cohort's months from {first} to {last}.",
  howToFix:
    'This is right if the team will continue on its own. If not, choose a date while the cohort still meets.',
  params: { aim: 'quote', day: 'key', first: 'key', last: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'p01' },
} as const satisfies Rule;

/** A share is below 0 or above 100. */
export const percentOffScale = {
  code: 'pdsa.percent-off-scale',
  severity: 'fatal',
  message: 'The aim {aim} names {text} percent.',
  howToFix: 'A share is between 0 and 100 percent. For growth above 100 percent, write the counts.',
  params: { aim: 'quote', text: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'p01' },
} as const satisfies Rule;

/** An aim begins like an activity. */
export const aimIsActivity = {
  code: 'pdsa.aim-is-activity',
  severity: 'warning',
  message: 'The aim {aim} names an activity, not a result.',
  howToFix:
    'Ask what will be better for students when it is done, and write that. The activity is a step of the plan.',
  params: { aim: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p01' },
} as const satisfies Rule;

/** The measures of a log have no balancing one. */
export const balancingMeasureMissing = {
  code: 'pdsa.balancing-measure-missing',
  severity: 'info',
  message: 'None of the measures shows whether something else gets worse.',
  howToFix: 'Add a balancing measure, such as wait days or staff workload.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'p02' },
} as const satisfies Rule;

/** A measure in percent has no denominator. */
export const denominatorMissing = {
  code: 'pdsa.denominator-missing',
  severity: 'fatal',
  message: 'The measure {measure} is a share but has no denominator.',
  howToFix: 'Say what it is a share of. Without that, shares cannot be compared.',
  params: { measure: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p02' },
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
