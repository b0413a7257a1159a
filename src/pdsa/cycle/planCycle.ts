import { readOptions } from '../../core/given/readOptions.js';
import { hasFatal, type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { PDSA_CONTEXT } from '../context/contextKinds.js';
import type { PdsaContext } from '../context/pdsaContext.js';
import { cycleFromPlan } from './applyEvent.js';
import { checkPlannedEnd } from './checkPlannedEnd.js';
import type { PdsaCycle } from './cycle.js';
import type { CycleEvent, CycleEventOf } from './cycleEvents.js';
import { firstEventNotPlan } from './cycleRules.js';
import { readEvent } from './readEvent.js';
import { organizationOf } from './storedCycle.js';

/**
 * Starts a cycle with its plan. Predictions may still be missing; they must be there before `start`.
 *
 * @param plan - the first event, with `type: 'plan'`
 * @param context - the cohort or registry whose codes these are
 */
export function planCycle(plan: CycleEventOf<'plan'>, context?: PdsaContext | null): Outcome<PdsaCycle> {
  const known = readOptions<PdsaContext>(context, PDSA_CONTEXT, 'planCycle');
  return readEvent(plan, (event) => event && organizationOf({ events: [event] }), begin, known);
}

/** Starts a cycle with its first event, if that is a plan. */
export function begin(event: CycleEvent): Outcome<PdsaCycle> {
  if (event.type !== 'plan') {
    return refused([findingOf(firstEventNotPlan, { field: 'type', params: { event: event.type } })]);
  }
  const findings = checkPlannedEnd(event, { organization: event.organization });
  return hasFatal(findings) ? refused(findings) : { ok: true, value: cycleFromPlan(event), findings };
}
