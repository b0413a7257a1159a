import type { Rule } from '../../core/rule.js';

// What can be wrong with an action plan.

/** A priority has no goal. */
export const priorityWithoutGoal = {
  code: 'pdsa.priority-without-goal',
  severity: 'warning',
  message: 'The priority {text} has no goal.',
  howToFix:
    'Write what will be different, or take the priority out: three that are followed beat seven that are listed.',
  params: { text: 'quote' },
  basis: 'proposed',
  source: 'this project',
} as const satisfies Rule;

/** A goal has no step. */
export const goalWithoutStep = {
  code: 'pdsa.goal-without-step',
  severity: 'warning',
  message: 'The goal {text} has no step.',
  howToFix: 'Write the first step, who takes it and by when.',
  params: { text: 'quote' },
  basis: 'proposed',
  source: 'this project',
} as const satisfies Rule;

/** Nothing tells whether a goal is reached. */
export const goalWithoutMeasure = {
  code: 'pdsa.goal-without-measure',
  severity: 'warning',
  message: 'The goal {text} and its steps name no measure.',
  howToFix: 'Name the measure that will tell under "measureId".',
  params: { text: 'quote' },
  basis: 'proposed',
  source: 'this project',
} as const satisfies Rule;

/** A step that is not closed has no owner. */
export const ownerMissing = {
  code: 'pdsa.owner-missing',
  severity: 'warning',
  message: 'The step {step} has no owner.',
  howToFix: 'Name one person. A step of everybody is a step of nobody.',
  params: { step: 'quote' },
  basis: 'proposed',
  source: 'this project',
} as const satisfies Rule;

/** A step that is not closed has no due date. */
export const dueMissing = {
  code: 'pdsa.due-missing',
  severity: 'warning',
  message: 'The step {step} has no day by which it is due.',
  howToFix: 'Write a day, before the next meeting of the team if possible.',
  params: { step: 'quote' },
  basis: 'proposed',
  source: 'this project',
} as const satisfies Rule;

/** A step is late. */
export const stepLate = {
  code: 'pdsa.step-late',
  severity: 'warning',
  message: 'The step {step} was due on {deadline} and is {days} {days|day|days} late.',
  howToFix: 'Do it, give it a new day, or drop it; say so at the next meeting.',
  params: { step: 'quote', deadline: 'key', days: 'place' },
  needs: ['asOf'],
  basis: 'proposed',
  source: 'this project',
} as const satisfies Rule;

/** A step is done without a day. */
export const doneDateMissing = {
  code: 'pdsa.done-date-missing',
  severity: 'warning',
  message: 'The step {step} is done, and no day says since when.',
  howToFix: 'Write the day under "doneOn".',
  params: { step: 'quote' },
  basis: 'proposed',
  source: 'this project',
} as const satisfies Rule;

/** A step has a day of completion and another status. */
export const doneDateUnfit = {
  code: 'pdsa.done-date-unfit',
  severity: 'confirm',
  message: 'The step {step} has a day on which it was done, and is not done.',
  howToFix: 'Set its status to "done", or take the day out.',
  params: { step: 'quote' },
  basis: 'proposed',
  source: 'this project',
} as const satisfies Rule;

/** A step was done in the future. */
export const doneInFuture = {
  code: 'pdsa.done-in-future',
  severity: 'fatal',
  message: 'The step {step} was done on {day}, which has not come yet.',
  howToFix: 'Check the day. What is still to be done has a due date.',
  params: { step: 'quote', day: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: 'this project',
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
];
