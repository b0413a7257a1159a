import type { Kind } from '../../core/given/kind.js';
import { EVIDENCE_FLOORS } from './evidenceFloors.js';

// What the functions on evidence take.

/** `EvidenceFloor`. */
export const FLOOR: Kind = { oneOf: EVIDENCE_FLOORS };

/** `EvidenceRating`. */
export const RATING: Kind = {
  says: "a rating of evidence such as { registry: 'essa', value: 'essa2' }",
  has: { registry: 'text', value: 'text' },
};

/** A list of `EvidenceRecord`; each entry is data. */
export const RATINGS: Kind = { listOf: 'anything', says: 'a list of ratings { registry, value }' };
