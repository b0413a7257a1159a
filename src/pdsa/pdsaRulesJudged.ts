import { readOptions } from '../core/given/readOptions.js';
import type { Need } from '../core/rule.js';
import { needsMet, type PdsaContext } from './pdsaContext.js';
import { PDSA_CONTEXT } from './pdsaKinds.js';
import { LOG_RULES } from './rules/index.js';

/** Which rules a log is judged by, and which not for want of context. */
export interface PdsaRulesJudged {
  readonly judged: readonly string[];
  readonly notJudged: readonly { readonly code: string; readonly needs: readonly Need[] }[];
}

/**
 * Tells which rules a context lets judge in a log; for the others, what each still needs.
 *
 * A log that defines measures brings them along, so that unknown ones are named there without any context. Rules on
 * the calendar of a collaborative are no matter of a log and not listed.
 *
 * @example
 * pdsaRulesJudged({}).notJudged.find(({ code }) => code === 'pdsa.step-late')
 * // => { code: 'pdsa.step-late', needs: ['asOf'] }
 */
export function pdsaRulesJudged(context: PdsaContext): PdsaRulesJudged {
  const known = readOptions(context, PDSA_CONTEXT, 'pdsaRulesJudged');
  const met = needsMet(known);
  const rules = LOG_RULES.map(({ code, needs = [] }) => ({
    code,
    needs: needs.filter((need) => !met.includes(need)),
  }));
  return {
    judged: rules.filter(({ needs }) => needs.length === 0).map(({ code }) => code),
    notJudged: rules.filter(({ needs }) => needs.length > 0),
  };
}
