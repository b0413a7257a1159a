import type { EvidenceRecord } from '../../core/evidenceRecord.js';
import { standOf } from './currentRatings.js';
import { isRatedAfter } from './isRatedAfter.js';

/** Gives the places of ratings that cannot be relied on: dated after today, or not known to be the latest of several. */
export function ratingsUnsure(evidence: readonly EvidenceRecord[], asOf?: string): readonly number[] {
  return evidence.flatMap((rating, place) => {
    const others = evidence.filter((one) => one !== rating);
    const { isReplaced, rivals } = standOf(rating, others);
    return isRatedAfter(rating, asOf) || (!isReplaced && rivals.length > 0) ? [place] : [];
  });
}
