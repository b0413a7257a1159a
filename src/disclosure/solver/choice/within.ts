import type { StepBudget } from '../../policy/stepsOf.js';

/** Lets something run with a part of the steps that are left. */
export function within<T>(steps: StepBudget, part: number, run: () => T): T {
  const allowed = Math.max(0, Math.min(Math.floor(part), steps.left));
  const held = steps.left - allowed;
  steps.left = allowed;
  const result = run();
  steps.left += held;
  return result;
}
