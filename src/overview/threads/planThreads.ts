import type { PdsaCycle } from '../../pdsa/cycle/cycle.js';
import type { PlanPriority } from '../../pdsa/plan/actionPlan.js';
import type { DistrictAssessment } from '../assessment/districtAssessment.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import type { ThreadGoal, ThreadPriority } from './thread.js';

/** A goal of the plan, and its cycles as far as a log has them. */
export interface PlanGoal extends ThreadGoal {
  readonly cycles: readonly string[];
}

/** A priority of the plan, its goals, and the cycles that belong to them. */
export interface PlanThread {
  readonly priority: ThreadPriority;
  readonly goals: readonly PlanGoal[];
  readonly cycles: readonly PdsaCycle[];
}

/** Follows each priority of the plan to its goals and cycles, by their ids. */
export function planThreads(
  { plan, log }: Pick<JoinedParts, 'plan' | 'log'>,
  assessment: DistrictAssessment,
): PlanThread[] {
  const cycles = log?.cycles ?? [];
  return (plan?.value.priorities ?? []).map((priority) => {
    const goals = priority.goals.map((goal) => goalOf(goal, cycles));
    return {
      priority: priorityOf(priority, assessment),
      goals,
      cycles: cycles.filter(({ id }) => goals.some((goal) => goal.cycles.includes(id))),
    };
  });
}

function priorityOf({ id, domain, rank }: PlanPriority, { priorities }: DistrictAssessment) {
  const found = priorities.find((one) => one.domain === domain);
  const assessed = found
    ? { rank: found.rank, kind: found.kind, rounded: found.rounded, band: found.band }
    : null;
  return { id, domain, rank: rank ?? null, assessed };
}

function goalOf(goal: PlanPriority['goals'][number], cycles: readonly PdsaCycle[]): PlanGoal {
  const measures = [
    ...new Set([goal, ...goal.steps].flatMap(({ measureId }) => (measureId ? [measureId] : []))),
  ];
  const own = cycles.filter(
    ({ aimId, measureId }) =>
      (aimId && aimId === goal.aimId) || (!aimId && measureId && measures.includes(measureId)),
  );
  return {
    id: goal.id,
    goal: goal.goal,
    aim: goal.aimId ?? null,
    measures,
    cycles: own.map(({ id }) => id),
    steps: { all: goal.steps.length, done: goal.steps.filter(({ status }) => status === 'done').length },
  };
}
