import { readOptions } from '../../core/given/readOptions.js';
import type { Need } from '../../core/rule.js';
import {
  APPLICATION_CONTEXT,
  type ApplicationContext,
  type ApplicationRule,
  needsMet,
} from '../form/applicationContext.js';
import { APPLICATION_RULES } from './applicationRules.js';

/** Which rules were judged, and which were not for want of context. */
export interface ApplicationRulesJudged {
  readonly judged: readonly string[];
  readonly notJudged: readonly { readonly code: string; readonly needs: readonly Need[] }[];
}

/**
 * Tells which rules of the application a context lets judge; for the others, what each still needs.
 *
 * @example
 * applicationRulesJudged({ asOf: '2020-06-30' }).notJudged.find(({ code }) => code === 'application.submitted-late')
 * // => { code: 'application.submitted-late', needs: ['cohort'] }
 */
export function applicationRulesJudged(context: ApplicationContext): ApplicationRulesJudged {
  const known = readOptions(context, APPLICATION_CONTEXT, 'applicationRulesJudged');
  const met = needsMet(known);
  const rules = APPLICATION_RULES.map(({ code, needs = [] }: ApplicationRule) => ({
    code,
    needs: needs.filter((need) => !met.includes(need)),
  }));
  return {
    judged: rules.filter(({ needs }) => needs.length === 0).map(({ code }) => code),
    notJudged: rules.filter(({ needs }) => needs.length > 0),
  };
}
