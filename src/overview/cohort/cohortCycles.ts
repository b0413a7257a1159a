import { ACT_DECISIONS, type ActDecision } from '../../pdsa/cycle/cycleWords.js';
import type { DistrictYear } from '../year/yearTypes.js';
import type { CohortCycles } from './cohortTypes.js';

/** Rolls up the logs: what is open, how many districts test each month, what was decided and learned. */
export function cohortCycles(years: readonly DistrictYear[]): CohortCycles {
  const known = years.filter(({ cycles }) => cycles);
  const all = known.flatMap(({ organization, cycles }) =>
    cycles!.all.map((cycle) => ({ organization: organization!, cycle })),
  );
  const months = [
    ...new Set(known.flatMap(({ cycles }) => cycles!.pace?.months.map(({ month }) => month) ?? [])),
  ];
  const decided = (decision: ActDecision) => all.filter(({ cycle }) => cycle.decision === decision).length;
  const decisions = Object.fromEntries(
    (Object.keys(ACT_DECISIONS) as ActDecision[]).map((decision) => [decision, decided(decision)]),
  ) as Record<ActDecision, number>;
  return {
    known: known.map(({ organization }) => organization!),
    open: known.map(({ organization, cycles }) => ({ organization: organization!, cycles: cycles!.open })),
    pace: months.sort().map((month) => {
      const active = known.map(
        ({ cycles }) => cycles!.pace?.months.find((one) => one.month === month)?.active ?? 0,
      );
      return { month, testing: active.filter((count) => count > 0).length, known: known.length };
    }),
    decisions: known.length > 0 ? decisions : null,
    learned: all.flatMap(({ organization, cycle: { id, learned } }) =>
      learned ? [{ organization, cycle: id, learned }] : [],
    ),
  };
}
