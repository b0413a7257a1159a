import { rulesInForce } from '../../core/judge.js';
import type { Need, Rule } from '../../core/rule.js';
import type { MonthlyContext } from './context.js';

/**
 * Chooses the rules that a context lets judge, once for all that they are to judge.
 *
 * Rules across reports see for themselves which of them are there: what the rows bring along is not asked of the context.
 */
export function rulesToJudge<R extends Rule>(rules: readonly R[], context: MonthlyContext): readonly R[] {
  return rulesInForce(rules, { ...context, ...OF_ROWS });
}

const OF_ROWS = {
  reports: true,
  submission: true,
  coverage: true,
  history: true,
  definitions: true,
} as const satisfies { readonly [N in Need]?: true };
