import type { Finding } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';
import { advanceCycle } from './advanceCycle.js';
import type { PdsaCycle } from './cycle.js';
import type { CycleEvent, CycleEventOf } from './cycleEvents.js';
import { planCycle } from './planCycle.js';

/**
 * Makes a cycle of its events, from the plan on; stops at the first event that cannot happen.
 *
 * Paths of findings begin with the place of the event.
 */
export function replayCycle(events: readonly CycleEvent[]): Outcome<PdsaCycle> {
  const findings: Finding[] = [];
  let outcome: Outcome<PdsaCycle> = planCycle(events[0] as CycleEventOf<'plan'>);
  for (let place = 0; ; place++) {
    const told = outcome.findings.map((finding) => ({ ...finding, path: [place, ...finding.path] }));
    findings.push(...told);
    if (!outcome.ok) return { ok: false, findings: findings as [Finding, ...Finding[]] };
    if (place + 1 >= events.length) return { ok: true, value: outcome.value, findings };
    outcome = advanceCycle(outcome.value, events[place + 1]!);
  }
}
