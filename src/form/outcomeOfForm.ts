import type { Finding, RecordKey } from '../core/finding.js';
import { numberFingerprints } from '../core/fingerprint.js';
import { type Outcome, refused } from '../core/outcome.js';
import { formFindings } from './breaches.js';
import type { FormReading } from './read/readForm.js';

/**
 * Makes the outcome of a parse: `ok` where the shape is right, with the findings of the shape first and those of rules
 * after them. What rules say never decides whether a value is `ok`; `isBlocked` decides whether it may go on.
 *
 * @param found - what rules found, with paths from the top of the form
 * @param record - the record of the findings of the shape
 */
export function outcomeOfForm<Value>(
  { value, breaches, isReadable }: FormReading<Value>,
  found: readonly Finding[] = [],
  record?: RecordKey,
): Outcome<Value> {
  const findings = numberFingerprints([...formFindings(breaches, record), ...found]);
  return isReadable ? { ok: true, value, findings } : refused(findings);
}
