import type { Breach, Rule } from '../../core/rule.js';
import type { DistrictAssessment } from '../assessment/districtAssessment.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import type { PriorityThread } from './thread.js';
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
  threads: readonly PriorityThread[],
  { log, plan, uncertain }: JoinedParts,
  { priorities, instrument }: DistrictAssessment,
  say: Say,
): void {
  const domains = new Set(priorities.map(({ domain }) => domain));
  const planned = new Set(threads.map(({ priority }) => priority.domain));
  const goals = threads.flatMap((thread) => thread.goals);
  for (const { priority } of threads)
    if (domains.size > 0 && !domains.has(priority.domain))
      say(priorityUnknown, { field: 'plan', params: { text: priority.domain, instrument: instrument! } });
  for (const { domain, rank, kind } of priorities.slice(0, PRIORITIES_FOLLOWED))
    if (kind === 'growthArea' && !planned.has(domain))
      say(priorityUnplanned, { field: 'plan', params: { domain, place: rank } });
  if (!log) return;
  const aims = new Set((log.aims ?? []).map(({ id }) => id));
  const asked = new Set(goals.flatMap(({ aim }) => aim ?? []));
  for (const { id: text, aim, cycles } of goals) {
    if (aim && !aims.has(aim)) say(goalAimUnknown, { field: 'plan', params: { text, aim } });
    if (cycles.length === 0 && !uncertain.has('log'))
      say(goalWithoutCycle, { field: 'plan', params: { text } });
  }
  const threaded = new Set(goals.flatMap(({ cycles }) => cycles));
  for (const { id: text } of log.cycles)
    if (plan && !threaded.has(text)) say(cycleWithoutGoal, { field: 'log', params: { text } });
  for (const text of aims)
    if (plan && !asked.has(text)) say(aimWithoutGoal, { field: 'log', params: { text } });
}
