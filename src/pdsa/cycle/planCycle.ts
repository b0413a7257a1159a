import { hasFatal, type Outcome, refused } from '../../core/outcome.js';
import { findingsOf, gatherBreaches } from '../form/breaches.js';
import { cycleFromPlan } from './applyEvent.js';
import type { PdsaCycle } from './cycle.js';
import type { CycleEventOf } from './cycleEvents.js';
import { firstEventNotPlan } from './cycleRules.js';
import { readEvent } from './readEvent.js';

/**
 * Starts a cycle with its plan. Predictions may still be missing; they must be there before `start`.
 *
 * @param plan - the first event, with `type: 'plan'`
 */
export function planCycle(plan: CycleEventOf<'plan'>): Outcome<PdsaCycle> {
  const { breaches, onBreach } = gatherBreaches();
  const event = readEvent(plan, [], onBreach);
  if (event && event.type !== 'plan') onBreach(firstEventNotPlan, ['type'], { event: event.type });
  const record = event?.type === 'plan' && event.organization ? event : undefined;
  const findings = findingsOf(breaches, record && { organization: record.organization });
  if (event?.type === 'plan' && !hasFatal(findings)) {
    return { ok: true, value: cycleFromPlan(event), findings };
  }
  return refused(findings);
}
