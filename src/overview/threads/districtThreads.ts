import type { Finding } from '../../core/finding.js';
import { type Breach, findingOf, type Rule } from '../../core/rule.js';
import type { PdsaCycle } from '../../pdsa/cycle/cycle.js';
import { openCycles } from '../../pdsa/ramp/openCycles.js';
import type { DistrictAssessment } from '../assessment/districtAssessment.js';
import type { JoinedParts } from '../parts/joinedParts.js';
import type { Ready } from '../parts/ready.js';
import { checkThreadMeasures } from './checkThreadMeasures.js';
import { checkThreads } from './checkThreads.js';
import { planThreads } from './planThreads.js';
import { type SeriesFor, seriesFor } from './seriesFor.js';
import { type PriorityThread, type ThreadGoal, type ThreadSeries, threadCycle } from './thread.js';
import { verdictOf } from './verdictOf.js';

/**
 * Follows each priority of the plan to its goals, cycles, numbers and verdicts, and names what does not fit together. Without
 * a plan there are no threads to know, and without a log no cycles.
 */
export function districtThreads(
  joined: JoinedParts,
  assessment: DistrictAssessment,
  ready: Ready,
  findings: Finding[],
): PriorityThread[] | null {
  const { organization, plan, log, missing } = joined;
  const say = (rule: Rule, breach: Breach) => {
    findings.push(findingOf(rule, breach, organization ? { organization } : undefined));
  };
  const cycles = log?.cycles ?? [];
  const open = new Set(openCycles(cycles).map(({ id }) => id));
  const numbers = seriesFor(joined, ready);
  if (log) checkThreadMeasures(joined, numbers, say);
  if (!plan) return missing.includes('plan') ? null : [];
  const isLogKnown = !missing.includes('log');
  const planned = planThreads(joined, assessment);
  const threads = planned.map(({ priority, goals, cycles: own }) => {
    const series = seriesOfThread(goals, own, organization!, numbers);
    if (!isLogKnown)
      return {
        priority,
        goals: goals.map((goal) => ({ ...goal, cycles: null })),
        cycles: null,
        series,
        verdicts: null,
      };
    const verdicts = own.flatMap((cycle) => verdictOf(cycle, cycles, series, log?.measures ?? []));
    return {
      priority,
      goals,
      cycles: own.map((cycle) => threadCycle(cycle, open)),
      series,
      verdicts,
    };
  });
  checkThreads(planned, joined, assessment, say);
  return threads;
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
