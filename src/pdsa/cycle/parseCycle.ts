import type { Finding } from '../../core/finding.js';
import { numberEach } from '../../core/fingerprint.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isBlank } from '../../core/isBlank.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { findingOf } from '../../core/rule.js';
import { formFindings } from '../../form/breaches.js';
import { readForm } from '../../form/read/readForm.js';
import { PDSA_CONTEXT } from '../context/contextKinds.js';
import type { PdsaContext } from '../context/pdsaContext.js';
import type { PdsaCycle } from './cycle.js';
import { cycleDiffersFromEvents } from './cycleRules.js';
import { type Replay, replayFar, soundEvents } from './replayCycle.js';
import { CYCLE_FIELDS, organizationOf, type StoredCycle } from './storedCycle.js';

/**
 * Reads a cycle of unknown content from its events; whatever else it says must be what the events make of it.
 *
 * `{ events }` alone is enough. Paths of findings begin with `events` or with the field that differs.
 *
 * @param context - the cohort or registry whose codes these are
 */
export function parseCycle(value: unknown, context?: PdsaContext | null): Outcome<PdsaCycle> {
  const codes = readOptions<PdsaContext>(context, PDSA_CONTEXT, 'parseCycle');
  const form = { id: 'cycle', fields: CYCLE_FIELDS };
  const { value: stored, breaches } = readForm<StoredCycle>(form, value, { codes });
  const { cycle, findings: found, isWhole } = replayStored(stored, soundEvents(breaches, 1));
  const findings = numberEach([...formFindings(breaches, organizationOf(stored)), ...found]);
  return cycle && isWhole ? { ok: true, value: cycle, findings } : refused(findings);
}

/**
 * Makes as much of a stored cycle as its events allow, and compares the rest of it with that.
 *
 * @param sound - how many of its events could be read, up to the first that could not
 */
export function replayStored({ events = [], ...rest }: StoredCycle, sound: number): Replay {
  const { cycle, findings, isWhole } = replayFar(events, sound);
  const differences = cycle && isWhole ? differencesOf(rest, cycle) : [];
  return {
    cycle,
    findings: [
      ...findings.map((finding): Finding => ({ ...finding, path: ['events', ...finding.path] })),
      ...differences,
    ],
    isWhole: isWhole && differences.length === 0,
  };
}

function differencesOf(said: Omit<StoredCycle, 'events'>, cycle: PdsaCycle): Finding[] {
  return Object.entries(said).flatMap(([field, value]) => {
    if (isSame(value, own(cycle, field))) return [];
    return [findingOf(cycleDiffersFromEvents, { field, params: { cycle: cycle.id, field } })];
  });
}

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
