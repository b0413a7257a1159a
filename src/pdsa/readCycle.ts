import type { Finding } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';
import { findingOf } from '../core/rule.js';
import type { PdsaCycle } from './cycle.js';
import type { CycleEvent } from './cycleEvents.js';
import { gatherBreaches, isLoose } from './readFields.js';
import { replayCycle } from './replayCycle.js';
import { cycleDiffersFromEvents } from './rules/cycleRules.js';
import { fieldKindWrong } from './rules/shapeRules.js';

/**
 * Reads a cycle of unknown content from its events; whatever else it says must be what the events make of it.
 *
 * `{ events }` alone is enough. Paths of findings begin with `events` or with the field that differs.
 */
export function readCycle(value: unknown): Outcome<PdsaCycle> {
  const { breaches, onBreach } = gatherBreaches();
  const told = () => breaches.map(({ rule, ...breach }) => findingOf(rule, breach));
  const refused = (findings: readonly Finding[]): Outcome<PdsaCycle> => ({
    ok: false,
    findings: findings as [Finding, ...Finding[]],
  });
  if (!isLoose(value)) {
    onBreach(fieldKindWrong, [], { field: 'cycle', kind: 'group' });
    return refused(told());
  }
  const { events, ...rest } = value;
  if (!Array.isArray(events)) {
    onBreach(fieldKindWrong, ['events'], { field: 'events', kind: 'list' });
    return refused(told());
  }
  const replayed = replayCycle(events as CycleEvent[]);
  const findings = replayed.findings.map((finding) => ({ ...finding, path: ['events', ...finding.path] }));
  if (!replayed.ok) return refused(findings);
  const cycle: Readonly<Record<string, unknown>> = { ...replayed.value };
  for (const [key, said] of Object.entries(rest)) {
    const made = Object.hasOwn(cycle, key) ? cycle[key] : undefined;
    const field = key.slice(0, 40);
    if (!isSame(said, made)) onBreach(cycleDiffersFromEvents, [field], { cycle: replayed.value.id, field });
  }
  findings.push(...told().map((finding) => ({ ...finding, path: [...finding.path] })));
  if (breaches.length > 0) return refused(findings);
  return { ok: true, value: replayed.value, findings };
}

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
