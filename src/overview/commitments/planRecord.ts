import type { JoinedParts } from '../parts/joinedParts.js';
import type { Ready } from '../parts/ready.js';

/** A plan is agreed once a goal has a step; it does not say since when, so it counts from the first day of the cohort. */
export function planRecord({ plan }: JoinedParts, { cohort, asOf }: Ready) {
  const { part, place, value } = plan!;
  const steps = value.priorities.flatMap(({ goals }) => goals.flatMap((goal) => goal.steps));
  const state = steps.length > 0 ? ('active' as const) : ('draft' as const);
  const since = [`${cohort.firstMonth}-01`, asOf].sort()[0]!;
  return { record: { state, since }, shownBy: { part, place, on: null } };
}
