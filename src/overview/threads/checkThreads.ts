import type { Breach, Rule } from '../../core/rule.js';
import type { DistrictAssessment } from '../assessment/districtAssessment.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import { logPath } from '../parts/logPath.js';
import type { PlanThread } from './planThreads.js';
import {
  aimWithoutGoal,
  cycleWithoutGoal,
  goalAimUnknown,
  goalWithoutCycle,
  priorityUnknown,
  priorityUnplanned,
} from './threadRules.js';

/** As many priorities as a team can follow through a year. */
const PRIORITIES_FOLLOWED = 3;

type Say = (rule: Rule, breach: Breach) => void;

/** Ids from both ends: what the plan names and the log lacks, and what the log has and no goal asks for. */
export function checkThreads(
  threads: readonly PlanThread[],
  { log, logs, plan, uncertain, cyclePlaces }: JoinedParts,
  { priorities, instrument }: DistrictAssessment,
  say: Say,
): void {
  const domains = new Set(priorities.map(({ domain }) => domain));
  const planned = new Set(threads.map(({ priority }) => priority.domain));
  const inPlan = planPath(plan);
  for (const [i, { priority }] of threads.entries())
    if (domains.size > 0 && !domains.has(priority.domain))
      say(priorityUnknown, {
        field: 'plan',
        path: [...inPlan, i, 'domain'],
        params: { text: priority.domain, instrument: instrument! },
      });
  for (const { domain, rank, kind } of priorities.slice(0, PRIORITIES_FOLLOWED))
    if (kind === 'growthArea' && !planned.has(domain))
      say(priorityUnplanned, { field: 'plan', path: inPlan, params: { domain, place: rank } });
  if (!log) return;
  const aims = new Set((log.aims ?? []).map(({ id }) => id));
  const goals = threads.flatMap((thread, i) =>
    thread.goals.map((goal, k) => ({ goal, path: [...inPlan, i, 'goals', k] })),
  );
  for (const { goal, path } of goals) {
    const { id: text, aim, cycles } = goal;
    if (aim && !aims.has(aim))
      say(goalAimUnknown, { field: 'plan', path: [...path, 'aimId'], params: { text, aim } });
    if (cycles.length === 0 && !uncertain.has('log'))
      say(goalWithoutCycle, { field: 'plan', path, params: { text } });
  }
  const asked = new Set(goals.flatMap(({ goal }) => goal.aim ?? []));
  const threaded = new Set(goals.flatMap(({ goal }) => goal.cycles));
  for (const { id: text } of log.cycles)
    if (plan && !threaded.has(text)) {
      const path = logPath(cyclePlaces.get(text), 'cycles', text);
      say(cycleWithoutGoal, { field: 'log', path, params: { text } });
    }
  for (const text of aims)
    if (plan && !asked.has(text)) {
      const home = logs.find(({ value }) => value.aims?.some(({ id }) => id === text));
      say(aimWithoutGoal, { field: 'log', path: logPath(home, 'aims', text), params: { text } });
    }
}

/** The way to the priorities of the plan among the parts. */
function planPath(plan: JoinedParts['plan']): (string | number)[] {
  if (!plan) return ['plan'];
  return [plan.part, plan.place, ...(plan.part === 'log' ? ['plan'] : []), 'priorities'];
}
