import type { Finding } from '../../core/finding.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import { REOPENING_PLAN_RULES } from './check/planRules.js';
import { PLAN_CONTEXT, type PlanContext, readPlan } from './readPlan.js';
import { REOPENING_PLAN_FORM, type ReopeningPlan } from './reopeningPlan.js';

/**
 * Reads a plan for re-opening of unknown content: `ok` where its shape is right, with what rules say of it along with it.
 *
 * @example
 * parseReopeningPlan({ form: 'reopening-plan@1', organization: '00240000', schoolYear: '2020-21', models: ['hybrid'] }).ok // => true
 */
export function parseReopeningPlan(value: unknown, context?: PlanContext | null): Outcome<ReopeningPlan> {
  const known = readOptions<PlanContext>(context, PLAN_CONTEXT, 'parseReopeningPlan');
  return readPlan(REOPENING_PLAN_FORM, REOPENING_PLAN_RULES, value, known);
}

/**
 * Checks a plan for re-opening of unknown content: the shape of every field, then its days and parts.
 *
 * @example
 * checkReopeningPlan({ form: 'reopening-plan@1', organization: '00240000', schoolYear: '2020-21',
 *   parts: [{ part: 'screening', status: 'agreed' }],
 * }).map(({ code }) => code) // => ['system.plan-part-undated']
 */
export function checkReopeningPlan(value: unknown, context?: PlanContext | null): Finding[] {
  const known = readOptions<PlanContext>(context, PLAN_CONTEXT, 'checkReopeningPlan');
  return [...readPlan<ReopeningPlan>(REOPENING_PLAN_FORM, REOPENING_PLAN_RULES, value, known).findings];
}
