import type { CodesOf } from '../../core/codes/codes.js';
import type { RecordKey } from '../../core/finding.js';
import { type Outcome, refused } from '../../core/outcome.js';
import { formFindings } from '../../form/breaches.js';
import { readPart } from '../../form/read/readForm.js';
import type { PdsaCycle } from './cycle.js';
import { type CycleEvent, EVENT_FIELD } from './cycleEvents.js';

/**
 * Reads an event of unknown content and lets it happen; what is wrong with its shape comes first.
 *
 * @param codes - what says by which scheme the organization of a plan is read
 * @param recordOf - the record of an event; undefined stands for one that could not be read at all
 */
export function readEvent(
  given: unknown,
  recordOf: (event: CycleEvent | undefined) => RecordKey | undefined,
  happen: (event: CycleEvent) => Outcome<PdsaCycle>,
  codes?: CodesOf,
): Outcome<PdsaCycle> {
  const { value: event, breaches, isReadable } = readPart<CycleEvent>(EVENT_FIELD, 'event', given, { codes });
  const findings = formFindings(breaches, recordOf(event));
  if (!event || !isReadable) return refused(findings);
  const outcome = happen(event);
  const all = [...findings, ...outcome.findings];
  return outcome.ok ? { ok: true, value: outcome.value, findings: all } : refused(all);
}
