import type { Rule } from '../../core/rule.js';

// Why an event cannot happen, and what is odd about a cycle.

/** An event cannot happen in the state of the cycle. */
export const eventNotAllowed = {
  code: 'pdsa.event-not-allowed',
  severity: 'fatal',
  message: 'The cycle {cycle} is {from}; "{event}" cannot happen to it there.',
  howToFix: 'What can happen now: {choices}.',
  params: { cycle: 'quote', event: 'key', from: 'key', choices: 'key' },
  basis: 'proposed',
  source: 'pdsa.md section 3.3',
} as const satisfies Rule;

/** A plan is to be rewritten after the test has started. */
export const predictionsFrozen = {
  code: 'pdsa.predictions-frozen',
  severity: 'fatal',
  message: 'The cycle {cycle} has left the planning: its predictions are frozen.',
  howToFix: 'Add a note. A new plan belongs into the next cycle, else nobody learns from a wrong prediction.',
  params: { cycle: 'quote', from: 'key' },
  basis: 'proposed',
  source: 'pdsa.md section 3.3',
} as const satisfies Rule;

/** An event is dated before the one that came before it, such as an end before the start. */
export const eventBeforePrevious = {
  code: 'pdsa.event-before-previous',
  severity: 'fatal',
  message: 'The event "{event}" of the cycle {cycle} is dated {day}, before "{other}" on {previous}.',
  howToFix: 'Check both days: plan, start, end, study and decision follow each other.',
  params: { cycle: 'quote', event: 'key', day: 'key', other: 'key', previous: 'key' },
  basis: 'proposed',
  source: 'pdsa.md section 3.3',
} as const satisfies Rule;

/** A cycle is planned to end before the day on which it is planned. */
export const plannedEndBeforePlan = {
  code: 'pdsa.planned-end-before-plan',
  severity: 'fatal',
  message: 'The cycle is to end on {last}, before it was planned on {first}.',
  howToFix: 'Check both days, the years first.',
  params: { last: 'key', first: 'key' },
  basis: 'proposed',
  source: 'pdsa.md section 3.3',
} as const satisfies Rule;

/** A test is to start without a prediction for each question. */
export const predictionMissing = {
  code: 'pdsa.prediction-missing',
  severity: 'fatal',
  message: 'The cycle {cycle} cannot start: question {place} has no prediction.',
  howToFix: 'Write down what the team expects, before the test starts. A guess is good enough.',
  params: { cycle: 'quote', place: 'place' },
  basis: 'proposed',
  source: 'pdsa.md section 3.3',
} as const satisfies Rule;

/** A test did not go as planned and nothing says how. */
export const differenceMissing = {
  code: 'pdsa.difference-missing',
  severity: 'fatal',
  message: 'The test of the cycle {cycle} did not go as planned, and nothing says what differed.',
  howToFix: 'Write under "differed" what was done in another way.',
  params: { cycle: 'quote' },
  basis: 'proposed',
  source: 'pdsa.md section 3',
} as const satisfies Rule;

/** A test ends without data and without a reason. */
export const dataMissing = {
  code: 'pdsa.data-missing',
  severity: 'fatal',
  message: 'The cycle {cycle} has no data, and no reason for that.',
  howToFix: 'Name the data under "data", or say under "noDataBecause" why there are none.',
  params: { cycle: 'quote' },
  basis: 'proposed',
  source: 'pdsa.md section 3.3',
} as const satisfies Rule;

/** Results and questions are not the same number. */
export const resultMissing = {
  code: 'pdsa.result-missing',
  severity: 'fatal',
  message: 'The study of the cycle {cycle} answers {count} of {expected} {expected|question|questions}.',
  howToFix: 'Write one result for each question, in the order of the plan: yes, partly or no.',
  params: { cycle: 'quote', count: 'place', expected: 'place' },
  basis: 'proposed',
  source: 'pdsa.md section 3',
} as const satisfies Rule;

/** A decision is to be taken without study. */
export const studyMissing = {
  code: 'pdsa.study-missing',
  severity: 'fatal',
  message: 'The cycle {cycle} is to be decided without a study.',
  howToFix: 'Hold the results against the predictions first, and write down what was learned.',
  params: { cycle: 'quote' },
  basis: 'proposed',
  source: 'pdsa.md section 3.3',
} as const satisfies Rule;

/** A decision that needs a reason has none. */
export const reasonMissing = {
  code: 'pdsa.reason-missing',
  severity: 'fatal',
  message: 'The decision "{decision}" on the cycle {cycle} needs a reason.',
  howToFix: 'Write why, for the next team with the same idea.',
  params: { cycle: 'quote', decision: 'key' },
  basis: 'proposed',
  source: 'pdsa.md section 3.1',
} as const satisfies Rule;

/** The events of a cycle do not begin with its plan. */
export const firstEventNotPlan = {
  code: 'pdsa.first-event-not-plan',
  severity: 'fatal',
  message: 'The first event of a cycle is "{event}".',
  howToFix: 'Begin with "plan": id, organization, series, number, purpose, scale and plan.',
  params: { event: 'key' },
  basis: 'proposed',
  source: 'pdsa.md section 3',
} as const satisfies Rule;

/** A stored cycle is not what its events make of it. */
export const cycleDiffersFromEvents = {
  code: 'pdsa.cycle-differs-from-events',
  severity: 'fatal',
  message: '{field} of the cycle {cycle} is not what its events say.',
  howToFix: 'Change a cycle by an event, never by hand; read it again from its events.',
  params: { cycle: 'quote', field: 'key' },
  basis: 'proposed',
  source: 'pdsa.md section 3.3',
} as const satisfies Rule;

/** A test ran longer than tests should. */
export const testTooLong = {
  code: 'pdsa.test-too-long',
  severity: 'warning',
  message: 'The test of the cycle {cycle} ran {days} {days|day|days}; over {greatest} is too big for a test.',
  howToFix: 'Next time test less: fewer people, one question, a few days.',
  params: { cycle: 'quote', days: 'place', greatest: 'limit' },
  basis: 'proposed',
  source: 'pdsa.md section 3.3',
} as const satisfies Rule;

/** What a cycle and its events are judged by. */
export const CYCLE_RULES: readonly Rule[] = [
  eventNotAllowed,
  predictionsFrozen,
  plannedEndBeforePlan,
  eventBeforePrevious,
  predictionMissing,
  differenceMissing,
  dataMissing,
  resultMissing,
  studyMissing,
  reasonMissing,
  firstEventNotPlan,
  cycleDiffersFromEvents,
  testTooLong,
];
