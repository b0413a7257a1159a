import type { Finding } from '../core/finding.js';
import { isLoose } from '../core/isLoose.js';
import type { Outcome } from '../core/outcome.js';
import { findingsOf, gatherBreaches } from './breaches.js';
import type { PdsaCycle } from './cycle.js';
import type { CycleEvent } from './cycleEvents.js';
import { type Replay, replayFar } from './replayCycle.js';
import { cycleDiffersFromEvents } from './rules/cycleRules.js';
import { fieldKindWrong } from './rules/shapeRules.js';

/**
 * Reads a cycle of unknown content from its events; whatever else it says must be what the events make of it.
 *
 * `{ events }` alone is enough. Paths of findings begin with `events` or with the field that differs.
 */
export function readCycle(value: unknown): Outcome<PdsaCycle> {
  const { cycle, findings, isWhole } = readCycleFar(value);
  if (cycle && isWhole) return { ok: true, value: cycle, findings };
  return { ok: false, findings: findings as readonly Finding[] as [Finding, ...Finding[]] };
}

/** Reads as much of a cycle as its events allow. */
export function readCycleFar(value: unknown): Replay {
  const { breaches, onBreach } = gatherBreaches();
  const { events, ...rest } = isLoose(value) ? value : {};
  if (!isLoose(value)) onBreach(fieldKindWrong, [], { field: 'cycle', kind: 'group' });
  else if (!Array.isArray(events)) onBreach(fieldKindWrong, ['events'], { field: 'events', kind: 'list' });
  const replay = Array.isArray(events) ? replayFar(events as CycleEvent[]) : NOTHING;
  const cycle: Readonly<Record<string, unknown>> = { ...replay.cycle };
  if (replay.cycle && replay.isWhole) {
    for (const [key, said] of Object.entries(rest)) {
      const made = Object.hasOwn(cycle, key) ? cycle[key] : undefined;
      const field = key.slice(0, 40);
      if (!isSame(said, made)) onBreach(cycleDiffersFromEvents, [field], { cycle: replay.cycle.id, field });
    }
  }
  return {
    cycle: replay.cycle,
    findings: [
      ...replay.findings.map((finding) => ({ ...finding, path: ['events', ...finding.path] })),
      ...findingsOf(breaches),
    ],
    isWhole: replay.isWhole && breaches.length === 0,
  };
}

const NOTHING: Replay = { cycle: undefined, findings: [], isWhole: false };

/** Whether two values are the same JSON; null and nothing are the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b || (a ?? null) === (b ?? null)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(own(a, key), own(b, key)));
}

function own(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Readonly<Record<string, unknown>>)[key] : undefined;
}
