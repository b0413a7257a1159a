import { readOptions } from '../core/given/readOptions.js';
import type { Need, Rule } from '../core/rule.js';
import type { ProfileContext } from './profileContext.js';
import { SYSTEM_RULES } from './rules/index.js';
import { PROFILE_CONTEXT } from './systemKinds.js';

/**
 * Lists the rules that `checkProfile` judges with a context, and those it does not, with what each lacks.
 *
 * @example
 * profileRulesJudged({}).notJudged.find(({ code }) => code === 'system.review-overdue')?.needs // => ['asOf']
 */
export function profileRulesJudged(context?: ProfileContext | null): {
  readonly judged: readonly string[];
  readonly notJudged: readonly { readonly code: string; readonly needs: readonly Need[] }[];
} {
  const known = readOptions(context, PROFILE_CONTEXT, 'profileRulesJudged');
  const judged: string[] = [];
  const notJudged: { code: string; needs: Need[] }[] = [];
  for (const { code, needs = [] } of SYSTEM_RULES as readonly Rule[]) {
    const lacking = needs.filter((need) => !isMet(need, known));
    if (lacking.length === 0) judged.push(code);
    else notJudged.push({ code, needs: lacking });
  }
  return { judged, notJudged };
}

function isMet(need: Need, { asOf, organization }: ProfileContext): boolean {
  return (need === 'asOf' && asOf !== undefined) || (need === 'registry' && organization !== undefined);
}
