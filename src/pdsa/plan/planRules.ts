import type { Rule } from '../../core/rule.js';

// What can be wrong with an action plan.

/** A priority has no goal. */
export const priorityWithoutGoal = {
  code: 'pdsa.priority-without-goal',
  severity: 'warning',
  message: 'The priority {text} has no goal.',
  howToFix:
    'Write what will be different, or remove the priority. Three that are followed are better than seven that are listed.',
  params: { text: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p14' },
} as const satisfies Rule;

/** A goal has no step. */
export const goalWithoutStep = {
  code: 'pdsa.goal-without-step',
  severity: 'warning',
  message: 'The goal {text} has no steps.',
  howToFix: 'Write the first step, who does it and by when.',
  params: { text: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p14' },
} as const satisfies Rule;

/** Nothing tells whether a goal is reached. */
export const goalWithoutMeasure = {
  code: 'pdsa.goal-without-measure',
  severity: 'warning',
  message: 'The goal {text} and its steps do not name a measure.',
  howToFix: 'Name under "measureId" the measure that will show the result.',
  params: { text: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p14' },
} as const satisfies Rule;

/** A step that is not closed has no owner. */
export const ownerMissing = {
  code: 'pdsa.owner-missing',
  severity: 'warning',
  message: 'The step {step} has no owner.',
  howToFix: 'Name one person. If everyone owns a step, no one does it.',
  params: { step: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p14' },
} as const satisfies Rule;

/** A step that is not closed has no due date. */
export const dueMissing = {
  code: 'pdsa.due-missing',
  severity: 'warning',
  message: 'The step {step} has no due date.',
  howToFix: 'Write a date, before the next meeting of the team if possible.',
  params: { step: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p14' },
} as const satisfies Rule;

/** A step is late. */
export const stepLate = {
  code: 'pdsa.step-late',
  severity: 'warning',
  message: 'The step {step} was due on {deadline} and is {days} {days|day|days} late.',
  howToFix: 'Do it, set a new date, or drop it. Report it at the next meeting.',
  params: { step: 'quote', deadline: 'key', days: 'place' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'p14' },
} as const satisfies Rule;

/** A step is done without a day. */
export const doneDateMissing = {
  code: 'pdsa.done-date-missing',
  severity: 'warning',
  message: 'The step {step} is done, but its date is missing.',
  howToFix: 'Write the date under "doneOn".',
  params: { step: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p14' },
} as const satisfies Rule;

/** A step has a day of completion and another status. */
export const doneDateUnfit = {
  code: 'pdsa.done-date-unfit',
  severity: 'confirm',
  message: 'The step {step} has a date on which it was done, but it is not done.',
  howToFix: 'Set its status to "done", or remove the date.',
  params: { step: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'p14' },
} as const satisfies Rule;

/** A step was done in the future. */
export const doneInFuture = {
  code: 'pdsa.done-in-future',
  severity: 'fatal',
  message: 'The step {step} was done on {day}, which is in the future.',
  howToFix: 'Check the date. A step that is still ahead has a due date.',
  params: { step: 'quote', day: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'p14' },
} as const satisfies Rule;

/** A plan ends before it begins. */
export const planEndsBeforeStart = {
  code: 'pdsa.plan-ends-before-start',
  severity: 'fatal',
  message: 'The plan ends on {to}, before it begins on {from}.',
  howToFix: 'Write the first day under "startsOn" and the last one under "endsOn".',
  params: { from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p14' },
} as const satisfies Rule;

/** A plan has a day outside its school year. */
export const planOutsideYear = {
  code: 'pdsa.plan-outside-year',
  severity: 'confirm',
  message: 'The plan is for {schoolYear}, but {day} is not in that school year.',
  howToFix: 'Correct the day or the school year. Confirm if the plan begins earlier or goes on longer.',
  params: { schoolYear: 'key', day: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'p14' },
} as const satisfies Rule;

/** A step is due after the plan ends. */
export const stepAfterPlan = {
  code: 'pdsa.step-after-plan',
  severity: 'confirm',
  message: 'The step {step} is due on {deadline}, after the plan ends on {to}.',
  howToFix: 'Set an earlier date, or make the plan longer.',
  params: { step: 'quote', deadline: 'key', to: 'key' },
  follows: [{ from: ['pdsa.plan-ends-before-start'], at: 'form' }],
  basis: 'proposed',
  source: { id: 'project', at: 'p14' },
} as const satisfies Rule;

/** A plan was reviewed in the future. */
export const reviewInFuture = {
  code: 'pdsa.review-in-future',
  severity: 'fatal',
  message: 'A review of the plan is dated {day}, which is in the future.',
  howToFix: 'Check the date. Write a review down when it has taken place.',
  params: { day: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'p14' },
} as const satisfies Rule;

/** Nobody has gone through a plan in force for more than three months. */
export const planUnreviewed = {
  code: 'pdsa.plan-unreviewed',
  severity: 'warning',
  message: 'The plan is in force, and no one has reviewed it since {day}, {days} days ago.',
  howToFix: 'Go through the plan with the team and write the day under "reviews".',
  params: { day: 'key', days: 'place' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'p14' },
} as const satisfies Rule;

/** What an action plan is judged by. */
export const PLAN_RULES: readonly Rule[] = [
  priorityWithoutGoal,
  goalWithoutStep,
  goalWithoutMeasure,
  ownerMissing,
  dueMissing,
  stepLate,
  doneDateMissing,
  doneDateUnfit,
  doneInFuture,
  planEndsBeforeStart,
  planOutsideYear,
  stepAfterPlan,
  reviewInFuture,
  planUnreviewed,
];
