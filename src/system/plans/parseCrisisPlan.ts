import type { Finding } from '../../core/finding.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import { CRISIS_PLAN_RULES } from './check/planRules.js';
import { CRISIS_PLAN_FORM, type CrisisPlan } from './crisisPlan.js';
import { PLAN_CONTEXT, type PlanContext, readPlan } from './readPlan.js';

/**
 * Reads a plan for critical incidents of unknown content: `ok` where its shape is right, with what rules say of it along with it.
 *
 * @example
 * parseCrisisPlan({ form: 'crisis-plan@1', organization: '00240000', schoolYear: '2020-21', languages: ['English'] }).ok // => true
 */
export function parseCrisisPlan(value: unknown, context?: PlanContext | null): Outcome<CrisisPlan> {
  const known = readOptions<PlanContext>(context, PLAN_CONTEXT, 'parseCrisisPlan');
  return readPlan(CRISIS_PLAN_FORM, CRISIS_PLAN_RULES, value, known);
}

/**
 * Checks a plan for critical incidents of unknown content: the shape of every field, then its days and parts.
 *
 * @example
 * checkCrisisPlan({ form: 'crisis-plan@1', organization: '00240000', schoolYear: '2020-21', languages: ['English'],
 *   drills: [{ on: '2020-12-01', kind: 'tabletop' }],
 * }, { asOf: '2020-11-01' }).map(({ code }) => code) // => ['system.drill-in-future']
 */
export function checkCrisisPlan(value: unknown, context?: PlanContext | null): Finding[] {
  const known = readOptions<PlanContext>(context, PLAN_CONTEXT, 'checkCrisisPlan');
  return [...readPlan<CrisisPlan>(CRISIS_PLAN_FORM, CRISIS_PLAN_RULES, value, known).findings];
}
