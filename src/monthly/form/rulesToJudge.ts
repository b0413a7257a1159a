import type { Severity } from '../../core/finding.js';
import { rulesInForce } from '../../core/judge.js';
import type { CheckRule, Need } from '../../core/rule.js';
import type { MonthlyContext } from './context.js';

/**
 * Chooses the rules that a context lets judge, once for all that they are to judge.
 *
 * Rules across reports see for themselves which of them are there: what the rows bring along is not asked of the context.
 *
 * @param only - the one severity to judge; else all
 */
export function rulesToJudge<Subject>(
  rules: readonly CheckRule<Subject, MonthlyContext>[],
  context: MonthlyContext,
  only?: Severity,
): readonly CheckRule<Subject, MonthlyContext>[] {
  const chosen = only === undefined ? rules : rules.filter(({ severity }) => severity === only);
  return rulesInForce(chosen, { ...context, ...OF_ROWS });
}

const OF_ROWS = {
  reports: true,
  submission: true,
  coverage: true,
  history: true,
  definitions: true,
} as const satisfies { readonly [N in Need]?: true };
