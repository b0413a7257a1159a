import type { EvidenceRating } from './evidenceRegistries.js';

/**
 * A rating of a program, with what is needed to judge it later and elsewhere.
 *
 * Overlap of the studied population with one's own decides the tier of ESSA, so that it may differ by district.
 *
 * @see proposal e01
 */
export type EvidenceRecord = EvidenceRating & {
  /** Edition of the scale. */
  readonly edition?: string | null | undefined;
  readonly ratedOn?: string | null | undefined;
  readonly retrievedOn?: string | null | undefined;
  readonly link?: string | null | undefined;
  /** What was found to change. */
  readonly outcome?: string | null | undefined;
  /** Whom the studies looked at. */
  readonly population?: string | null | undefined;
  readonly localOverlap?: 'yes' | 'partly' | 'no' | 'unknown' | null | undefined;
};
