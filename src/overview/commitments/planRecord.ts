import type { JoinedParts } from '../parts/joinedParts.js';

/** Since when a plan holds: its first day, or the first day on which the team went through it; `null` where it says neither. */
export function planSince({ startsOn, reviews }: PlanDays): string | null {
  return startsOn ?? (reviews ?? []).map(({ on }) => on).sort()[0] ?? null;
}

interface PlanDays {
  readonly startsOn?: string | null | undefined;
  readonly reviews?: readonly { readonly on: string }[] | null | undefined;
}

/** A plan is agreed once a goal has a step, from its first day on. Without a day it proves nothing: there is no record. */
export function planRecord({ plan }: JoinedParts) {
  const { part, place, value } = plan!;
  const steps = value.priorities.flatMap(({ goals }) => goals.flatMap((goal) => goal.steps));
  const state = steps.length > 0 ? ('active' as const) : ('draft' as const);
  const since = planSince(value);
  return { record: since === null ? null : { state, since }, shownBy: { part, place, on: since } };
}
