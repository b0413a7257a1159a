import type { Finding, RecordKey } from '../../core/finding.js';
import { numberEach } from '../../core/fingerprint.js';
import { formFindings, gatherBreaches, type OnBreach } from '../../form/breaches.js';
import type { FormReading } from '../../form/read/readForm.js';

/**
 * Checks a part of a log by itself: first its shape, then what could be read by its rules.
 *
 * @param judge - judges as much of the part as could be read
 */
export function checkPart<Value>(
  { value, breaches: ofShape }: FormReading<Value>,
  judge: (value: Value, onBreach: OnBreach) => void,
  record?: RecordKey,
): Finding[] {
  const { breaches, onBreach } = gatherBreaches();
  judge(value, onBreach);
  return numberEach(formFindings([...ofShape, ...breaches], record));
}
