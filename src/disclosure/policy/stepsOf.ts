import { DEFAULT_DISCLOSURE_POLICY } from './policies.js';
import type { DisclosurePolicy } from './policy.js';

/** The work that may still be done, counted in touched numbers, so that it is the same on every machine. */
export interface StepBudget {
  left: number;
  /** What one search for whole numbers may take of them, so that a hopeless one leaves the others theirs; else all. */
  share?: number;
}

/** Into how many hard searches the steps of a policy are divided at first. */
export const SEARCHES = 200;

/** What one search may take in any case: those that end well have needed less. */
export const LEAST_SHARE = 300_000;

/** The steps that a policy allows, with what one search for whole numbers may take of them. All limits grow with them. */
export function stepsOf({
  steps = DEFAULT_DISCLOSURE_POLICY.steps,
}: Pick<DisclosurePolicy, 'steps'>): StepBudget {
  return { left: steps, share: Math.max(LEAST_SHARE, Math.floor(steps / SEARCHES)) };
}
