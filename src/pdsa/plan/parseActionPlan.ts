import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import { formFindings, gatherBreaches } from '../../form/breaches.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import { readForm } from '../../form/read/readForm.js';
import { PDSA_CONTEXT } from '../context/contextKinds.js';
import { type PdsaContext, readyContext } from '../context/pdsaContext.js';
import { ACTION_PLAN_FIELDS, type ActionPlan } from './actionPlan.js';
import { judgeActionPlan } from './checkActionPlan.js';

/**
 * Reads an action plan of unknown content: `ok` where its shape is right, with what rules say of it along with it.
 *
 * @example
 * parseActionPlan({ organization: '00240000', schoolYear: '2020-21', priorities: [] }).ok // => true
 */
export function parseActionPlan(value: unknown, context?: PdsaContext | null): Outcome<ActionPlan> {
  const known = readOptions(context, PDSA_CONTEXT, 'parseActionPlan');
  const { text = false } = known;
  const shape = { id: 'plan', fields: ACTION_PLAN_FIELDS };
  const reading = readForm<ActionPlan>(shape, value, { codes: known, text });
  const { organization }: Partial<ActionPlan> = reading.value;
  const record = organization ? { organization } : undefined;
  const { breaches, onBreach } = gatherBreaches();
  judgeActionPlan(reading.value, readyContext(known), onBreach);
  return outcomeOfForm(reading, formFindings(breaches, record), record);
}
