import type { Finding } from '../../core/finding.js';
import { numberEach } from '../../core/fingerprint.js';
import { readOptions } from '../../core/given/readOptions.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { type FormBreach, formFindings } from '../../form/breaches.js';
import { readPart } from '../../form/read/readForm.js';
import { PDSA_CONTEXT } from '../context/contextKinds.js';
import type { PdsaContext } from '../context/pdsaContext.js';
import { advance } from './advanceCycle.js';
import type { Append } from './applyEvent.js';
import type { PdsaCycle } from './cycle.js';
import type { CycleEvent } from './cycleEvents.js';
import { begin } from './planCycle.js';
import { CYCLE_FIELDS, organizationOf } from './storedCycle.js';

/**
 * Makes a cycle of its events, from the plan on; stops at the first event that cannot happen.
 *
 * Paths of findings begin with the place of the event.
 *
 * @param context - the cohort or registry whose codes these are
 */
export function replayCycle(events: readonly CycleEvent[], context?: PdsaContext | null): Outcome<PdsaCycle> {
  const codes = readOptions<PdsaContext>(context, PDSA_CONTEXT, 'replayCycle');
  const options = { codes };
  const { value = [], breaches } = readPart<readonly CycleEvent[]>(
    CYCLE_FIELDS.events,
    'events',
    events,
    options,
  );
  const { cycle, findings: found, isWhole } = replayFar(value, soundEvents(breaches, 0));
  const shape = formFindings(breaches, organizationOf({ events: value }));
  const findings = numberEach([...shape, ...found]);
  return cycle && isWhole ? { ok: true, value: cycle, findings } : refused(findings);
}

/** How far a replay came. */
export interface Replay {
  /** As the last event that could happen has left it; undefined where not even the plan could be read. */
  readonly cycle: PdsaCycle | undefined;
  readonly findings: readonly Finding[];
  readonly isWhole: boolean;
}

/**
 * Makes as much of a cycle as its events allow.
 *
 * @param sound - how many of them could be read, up to the first that could not
 */
export function replayFar(events: readonly CycleEvent[], sound: number): Replay {
  const findings: Finding[] = [];
  let cycle: PdsaCycle | undefined;
  for (const [place, event] of events.slice(0, sound).entries()) {
    const outcome: Outcome<PdsaCycle> = cycle ? advance(cycle, event, appendInPlace) : begin(event);
    const told = outcome.findings.map((finding) => ({ ...finding, path: [place, ...finding.path] }));
    findings.push(...told);
    if (!outcome.ok) return { cycle, findings, isWhole: false };
    cycle = outcome.value;
  }
  return { cycle, findings, isWhole: cycle !== undefined && sound >= events.length };
}

/**
 * Counts the events before the first that could not be read.
 *
 * @param depth - where in the paths of the breaches the place of the event is
 */
export function soundEvents(breaches: readonly FormBreach[], depth: number): number {
  let sound = Number.POSITIVE_INFINITY;
  for (const { rule, path } of breaches) {
    const place = path[depth];
    const isOfEvent = depth === 0 || path[depth - 1] === 'events';
    if (rule.severity === 'fatal' && isOfEvent && typeof place === 'number' && place < sound) sound = place;
  }
  return sound;
}

/** Nothing else refers to the lists of a cycle that is being replayed; copying them at each event would take too long. */
const appendInPlace: Append = (list, entry) => {
  (list as (typeof entry)[]).push(entry);
  return list;
};
