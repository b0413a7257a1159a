import type { EvidenceRecord } from '../../core/evidenceRecord.js';

/** Tells whether a rating has a date after today; without today nobody knows. */
export function isRatedAfter({ ratedOn }: EvidenceRecord, asOf: string | undefined): boolean {
  return asOf !== undefined && !!ratedOn && ratedOn > asOf;
}
