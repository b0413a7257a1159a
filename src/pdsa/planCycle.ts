import type { Finding } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';
import { cycleFromPlan } from './applyEvent.js';
import { findingsOf, gatherBreaches } from './breaches.js';
import type { PdsaCycle } from './cycle.js';
import type { CycleEventOf } from './cycleEvents.js';
import { readEvent } from './readEvent.js';
import { firstEventNotPlan } from './rules/cycleRules.js';

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
  if (event?.type === 'plan' && findings.every(({ severity }) => severity !== 'fatal')) {
    return { ok: true, value: cycleFromPlan(event), findings };
  }
  return { ok: false, findings: findings as [Finding, ...Finding[]] };
}
