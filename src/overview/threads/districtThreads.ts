import type { Finding } from '../../core/finding.js';
import { type Breach, findingOf, type Rule } from '../../core/rule.js';
import type { PdsaCycle } from '../../pdsa/cycle/cycle.js';
import type { PlanPriority } from '../../pdsa/plan/actionPlan.js';
import { openCycles } from '../../pdsa/ramp/openCycles.js';
import type { DistrictAssessment } from '../assessment/districtAssessment.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import type { Ready } from '../parts/ready.js';
import { checkThreadMeasures } from './checkThreadMeasures.js';
import { checkThreads } from './checkThreads.js';
import { type SeriesFor, seriesFor } from './seriesFor.js';
import { type PriorityThread, type ThreadGoal, type ThreadSeries, threadCycle } from './thread.js';
import { verdictOf } from './verdictOf.js';

/** Follows each priority of the plan to its goals, cycles, numbers and verdicts, and names what does not fit together. */
export function districtThreads(
  joined: JoinedParts,
  assessment: DistrictAssessment,
  ready: Ready,
  findings: Finding[],
): PriorityThread[] {
  const { organization, plan, log } = joined;
  const say = (rule: Rule, breach: Breach) => {
    findings.push(findingOf(rule, breach, organization ? { organization } : undefined));
  };
  const cycles = log?.cycles ?? [];
  const open = new Set(openCycles(cycles).map(({ id }) => id));
  const numbers = seriesFor(joined, ready);
  if (log) checkThreadMeasures(joined, numbers, say);
  if (!plan) return [];
  const threads = plan.value.priorities.map((priority) => {
    const goals = priority.goals.map((goal) => goalOf(goal, cycles));
    const own = cycles.filter(({ id }) => goals.some((goal) => goal.cycles.includes(id)));
    const series = seriesOfThread(goals, own, organization!, numbers);
    const verdicts = own.flatMap((cycle) => verdictOf(cycle, cycles, series, log?.measures ?? []));
    return {
      priority: priorityOf(priority, assessment),
      goals,
      cycles: own.map((cycle) => threadCycle(cycle, open)),
      series,
      verdicts,
    };
  });
  checkThreads(threads, joined, assessment, say);
  return threads;
}

function priorityOf({ id, domain, rank }: PlanPriority, { priorities }: DistrictAssessment) {
  const found = priorities.find((one) => one.domain === domain);
  const assessed = found
    ? { rank: found.rank, kind: found.kind, rounded: found.rounded, band: found.band }
    : null;
  return { id, domain, rank: rank ?? null, assessed };
}

function goalOf(goal: PlanPriority['goals'][number], cycles: readonly PdsaCycle[]): ThreadGoal {
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

/** The numbers of the goals for the district, and those of each cycle for the team that runs it. */
function seriesOfThread(
  goals: readonly ThreadGoal[],
  cycles: readonly PdsaCycle[],
  organization: string,
  numbers: SeriesFor,
): ThreadSeries[] {
  const asked = [
    ...goals.flatMap(({ measures }) => measures.map((measure) => ({ measure, organization }))),
    ...cycles.flatMap(({ measureId: measure, organization: of }) =>
      measure ? [{ measure, organization: of }] : [],
    ),
  ];
  const once = new Map(asked.map((one) => [`${one.measure}|${one.organization}`, one]));
  return [...once.values()].map(({ measure, organization: of }) => numbers.of(measure, of));
}
