import { isBlank } from '../../core/isBlank.js';
import { isLoose } from '../../core/isLoose.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingsOf, gatherBreaches } from '../form/breaches.js';
import { nameUnknown } from '../form/readFields.js';
import { fieldKindWrong } from '../form/shapeRules.js';
import type { PdsaCycle } from './cycle.js';
import { CYCLE_EVENTS, type CycleEvent } from './cycleEvents.js';
import { cycleDiffersFromEvents } from './cycleRules.js';
import { type Replay, replayFar } from './replayCycle.js';

/**
 * Reads a cycle of unknown content from its events; whatever else it says must be what the events make of it.
 *
 * `{ events }` alone is enough. Paths of findings begin with `events` or with the field that differs.
 */
export function parseCycle(value: unknown): Outcome<PdsaCycle> {
  const { cycle, findings, isWhole } = readCycleFar(value);
  if (cycle && isWhole) return { ok: true, value: cycle, findings };
  return refused(findings);
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
    nameUnknown(Object.keys(rest), CYCLE_KEYS, [], onBreach);
    for (const key of CYCLE_KEYS) {
      if (Object.hasOwn(rest, key) && !isSame(rest[key], own(cycle, key)))
        onBreach(cycleDiffersFromEvents, [key], { cycle: replay.cycle.id, field: key });
    }
  }
  return {
    cycle: replay.cycle,
    findings: [
      ...replay.findings.map((finding) => ({ ...finding, path: ['events', ...finding.path] })),
      ...findingsOf(breaches),
    ],
    isWhole: replay.isWhole && breaches.every(({ rule }) => rule.severity !== 'fatal'),
  };
}

/** What a cycle may say besides its events. */
const CYCLE_KEYS: readonly string[] = /* @__PURE__ */ Object.keys(CYCLE_EVENTS.plan).concat(
  'state',
  'plannedOn',
  'startedOn',
  'endedOn',
  'studiedOn',
  'closedOn',
  'observations',
  'done',
  'study',
  'act',
  'cancelledBecause',
  'notes',
);

const NOTHING: Replay = { cycle: undefined, findings: [], isWhole: false };

/** Whether two values are the same JSON; null and nothing are the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b || (isBlank(a) && isBlank(b))) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(own(a, key), own(b, key)));
}

function own(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Readonly<Record<string, unknown>>)[key] : undefined;
}
