import type { EvidenceRecord } from '../../core/evidenceRecord.js';
import { textOf } from '../../core/textOf.js';

/** Tells whether two ratings may be of one outcome: both name it, or one names none. */
export function isOfOutcome(other: EvidenceRecord, { outcome }: EvidenceRecord): boolean {
  const word = (text: unknown) => textOf(text).trim().toLowerCase();
  return word(other.outcome) === '' || word(outcome) === '' || word(other.outcome) === word(outcome);
}
