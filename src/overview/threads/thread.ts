import type { DomainPriority } from '../../assessment/priorities/priorities.js';
import type { MonthlySeries } from '../../monthly/series/monthlySeries.js';
import type { PdsaCycle } from '../../pdsa/cycle/cycle.js';
import type { CycleState } from '../../pdsa/cycle/cycleStates.js';
import type { ActDecision } from '../../pdsa/cycle/cycleWords.js';
import type { StudyResult } from '../../pdsa/study/study.js';
import type { TallySeries } from '../../pdsa/tally/tallySeries.js';
import type { PartName } from '../parts/districtParts.js';

/** A priority of the plan, with its place in the assessment. */
export interface ThreadPriority {
  readonly id: string;
  readonly domain: string;
  /** The rank in the plan. */
  readonly rank: number | null;
  /** What the first assessment of the year says of the domain; `null` where there is none. */
  readonly assessed: Pick<DomainPriority, 'rank' | 'kind' | 'rounded' | 'band'> | null;
}

/** A goal of the plan, with the ids that lead on from it. */
export interface ThreadGoal {
  readonly id: string;
  readonly goal: string;
  readonly aim: string | null;
  /** The measures of the goal and its steps. */
  readonly measures: readonly string[];
  /** The cycles that have its aim, or one of its measures; `null` where no log is known. */
  readonly cycles: readonly string[] | null;
  readonly steps: { readonly all: number; readonly done: number };
}

/** A cycle, in short. */
export interface ThreadCycle {
  readonly id: string;
  readonly organization: string;
  readonly series: string;
  readonly state: CycleState;
  /** Whether it is under way, or waits for a next cycle. */
  readonly open: boolean;
  readonly aim: string | null;
  readonly measure: string | null;
  readonly startedOn: string | null;
  readonly closedOn: string | null;
  readonly decision: ActDecision | null;
  readonly learned: string | null;
}

/** The numbers of a measure for one organization; without any where nothing shows them. */
export interface ThreadSeries {
  /** The measure as the goal or the cycle names it. */
  readonly measure: string;
  readonly organization: string;
  /** What a team counted by day, put together by week, where there is a tally of it; else the numbers of the monthly form. */
  readonly series: MonthlySeries<string, string> | TallySeries | null;
  /** The part that the numbers are from. */
  readonly from: 'tallies' | 'submissions' | null;
  /** Why there is none: no monthly numbers, or no measure of the monthly form shows it. */
  readonly missing: readonly (PartName | 'measures')[];
}

/** What the numbers say of a cycle. */
export interface ThreadVerdict {
  readonly cycle: string;
  readonly measure: string;
  readonly result: StudyResult | null;
  readonly missing: ThreadSeries['missing'];
}

/** From a priority to what was learned: goals, cycles, numbers, verdicts. */
export interface PriorityThread {
  readonly priority: ThreadPriority;
  readonly goals: readonly ThreadGoal[];
  /** `null` where no log is known. */
  readonly cycles: readonly ThreadCycle[] | null;
  readonly series: readonly ThreadSeries[];
  /** `null` where no log is known. */
  readonly verdicts: readonly ThreadVerdict[] | null;
}

/** Gives a cycle in short. */
export function threadCycle(cycle: PdsaCycle, open: ReadonlySet<string>): ThreadCycle {
  const { id, organization, series, state, aimId, measureId, startedOn, closedOn, act, study } = cycle;
  return {
    id,
    organization,
    series,
    state,
    open: open.has(id),
    aim: aimId ?? null,
    measure: measureId ?? null,
    startedOn: startedOn ?? null,
    closedOn: closedOn ?? null,
    decision: act?.decision ?? null,
    learned: study?.learned ?? null,
  };
}
