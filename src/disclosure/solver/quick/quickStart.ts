import type { StepBudget } from '../../policy/stepsOf.js';
import { isSensitive, type TableFacts } from '../../table/facts.js';
import { build } from './build.js';
import { claimsOf } from './claims.js';
import { groundOf } from './ground.js';
import { type Improvement, improvementOf } from './improve.js';
import { lineBound } from './lineBound.js';
import { packed } from './packed.js';
import { patternOf } from './pattern.js';
import type { Plan } from './plan.js';

/** A first choice, and what any safe one weighs at least. */
export interface QuickStart {
  readonly improvement: Improvement;
  readonly bound: number;
}

/** Makes a first safe choice cell by cell; `null` where some cell was not shown to be safe. */
export function quickStart(
  facts: TableFacts,
  weight: (cell: number) => number,
  steps: StepBudget,
): QuickStart | null {
  const pattern = patternOf(groundOf(facts, weight, steps), claimsOf(facts));
  if (!build(pattern)) return null;
  const sensitive = Uint8Array.from(facts.cells, (cell) =>
    isSensitive(cell) || cell.role === 'unlisted' ? 1 : 0,
  );
  return { improvement: improvementOf(pattern), bound: lineBound(pattern, sensitive) };
}

/** The best choice so far as a plan. */
export function quickPlan({ pattern }: Improvement): Plan {
  return {
    hidden: [...pattern.usersOf.keys()].sort((a, b) => a - b),
    weight: pattern.cost,
    by: 'shifts',
    tables: packed(pattern),
  };
}
