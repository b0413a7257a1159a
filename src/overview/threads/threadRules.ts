import type { Rule } from '../../core/rule.js';

// What can be wrong with the thread from a priority to a verdict.

/** A priority of the plan is not a domain of the assessment. */
export const priorityUnknown = {
  code: 'overview.priority-unknown',
  severity: 'warning',
  message: 'The plan has the priority {text}, which is not a domain of the assessment {instrument}.',
  howToFix:
    'Check the spelling under "domain". Name the domain of the assessment from which the priority comes.',
  params: { text: 'quote', instrument: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'o04' },
} as const satisfies Rule;

/** A growth area that the assessment puts first is not in the plan. */
export const priorityUnplanned = {
  code: 'overview.priority-unplanned',
  severity: 'info',
  message: 'The assessment proposes {domain} as priority {place}, and the plan does not have it.',
  howToFix: 'No change is needed if the team has decided so. Otherwise add the priority with a goal.',
  params: { domain: 'key', place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'o04' },
} as const satisfies Rule;

/** A goal names an aim that the log does not have. */
export const goalAimUnknown = {
  code: 'overview.goal-aim-unknown',
  severity: 'warning',
  message: 'The goal {text} names the aim {aim}, which is not in the log.',
  howToFix: 'Check the spelling under "aimId", or add the aim to the log.',
  params: { text: 'quote', aim: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'o04' },
} as const satisfies Rule;

/** A goal has no cycle. */
export const goalWithoutCycle = {
  code: 'overview.goal-without-cycle',
  severity: 'warning',
  message: 'No cycle of the log tests a change for the goal {text}.',
  howToFix:
    'Plan a cycle that names the aim or the measure of the goal, or give an existing cycle its "aimId".',
  params: { text: 'quote' },
  follows: [{ from: ['overview.goal-aim-unknown'], at: 'entry' }],
  basis: 'proposed',
  source: { id: 'project', at: 'o04' },
} as const satisfies Rule;

/** A cycle belongs to no goal. */
export const cycleWithoutGoal = {
  code: 'overview.cycle-without-goal',
  severity: 'warning',
  message: 'The cycle {text} has neither the aim nor the measure of a goal in the plan.',
  howToFix: 'Name the aim of a goal under "aimId" of the cycle, or add the goal to the plan.',
  params: { text: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'o04' },
} as const satisfies Rule;

/** A goal or a cycle names a measure that is nowhere defined. */
export const threadMeasureUnknown = {
  code: 'overview.thread-measure-unknown',
  severity: 'warning',
  message: 'The {kind} {text} names the measure {measure}, which neither the log nor the monthly form has.',
  howToFix: 'Check the spelling under "measureId", or add the measure with its definition to the log.',
  params: { kind: 'key', text: 'quote', measure: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'o04' },
} as const satisfies Rule;

/** An aim of the log belongs to no goal. */
export const aimWithoutGoal = {
  code: 'overview.aim-without-goal',
  severity: 'info',
  message: 'The aim {text} of the log does not belong to a goal in the plan.',
  howToFix: 'Name the aim under "aimId" of the goal that it serves.',
  params: { text: 'quote' },
  basis: 'proposed',
  source: { id: 'project', at: 'o04' },
} as const satisfies Rule;

/** What can be wrong with the thread from a priority to a verdict. */
export const THREAD_RULES: readonly Rule[] = [
  priorityUnknown,
  priorityUnplanned,
  goalAimUnknown,
  goalWithoutCycle,
  cycleWithoutGoal,
  threadMeasureUnknown,
  aimWithoutGoal,
];
