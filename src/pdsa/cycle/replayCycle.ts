import type { Finding } from '../../core/finding.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { advance } from './advanceCycle.js';
import type { Append } from './applyEvent.js';
import type { PdsaCycle } from './cycle.js';
import type { CycleEvent, CycleEventOf } from './cycleEvents.js';
import { planCycle } from './planCycle.js';

/**
 * Makes a cycle of its events, from the plan on; stops at the first event that cannot happen.
 *
 * Paths of findings begin with the place of the event.
 */
export function replayCycle(events: readonly CycleEvent[]): Outcome<PdsaCycle> {
  const { cycle, findings, isWhole } = replayFar(Array.isArray(events) ? events : []);
  if (cycle && isWhole) return { ok: true, value: cycle, findings };
  return refused(findings);
}

/** How far a replay came. */
export interface Replay {
  /** As the last event that could happen has left it; undefined where not even the plan could be read. */
  readonly cycle: PdsaCycle | undefined;
  readonly findings: readonly Finding[];
  readonly isWhole: boolean;
}

/** Makes as much of a cycle as its events allow. */
export function replayFar(events: readonly CycleEvent[]): Replay {
  const findings: Finding[] = [];
  let cycle: PdsaCycle | undefined;
  let outcome: Outcome<PdsaCycle> = planCycle(events[0] as CycleEventOf<'plan'>);
  for (let place = 0; ; place++) {
    const told = outcome.findings.map((finding) => ({ ...finding, path: [place, ...finding.path] }));
    findings.push(...told);
    if (!outcome.ok) return { cycle, findings, isWhole: false };
    cycle = outcome.value;
    if (place + 1 >= events.length) return { cycle, findings, isWhole: true };
    outcome = advance(cycle, events[place + 1]!, appendInPlace);
  }
}

/** The lists of a cycle that is being replayed are nobody else's yet; copying them at each event would take forever. */
const appendInPlace: Append = (list, entry) => {
  (list as (typeof entry)[]).push(entry);
  return list;
};
