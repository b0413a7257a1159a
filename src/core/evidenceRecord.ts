import type { EvidenceRating } from './evidenceRegistries.js';

/** Yes, no, or not known. */
type Answer = 'yes' | 'no' | 'unknown';

/**
 * What somebody has seen of the studies behind a rating, so that it can be held against conditions that the rating
 * itself does not tell. What is left out is not known.
 */
export interface EvidenceConditions {
  /** The design of the study, the soundest where there are several. */
  readonly design?: 'experiment' | 'quasiExperiment' | 'correlational' | 'other' | null | undefined;
  /** Whether its effect on the outcome was positive and statistically significant. */
  readonly significant?: Answer | null | undefined;
  /** How many students were in the study. */
  readonly students?: number | null | undefined;
  /** In how many sites, such as schools or districts, it took place. */
  readonly sites?: number | null | undefined;
  /** Whether its students are like those here. */
  readonly populationOverlap?: Answer | null | undefined;
  /** Whether its setting is like the one here. */
  readonly settingOverlap?: Answer | null | undefined;
  /** Whether other sound studies of the program found significant effects to the contrary. */
  readonly contraryFindings?: Answer | null | undefined;
  /** Whether a logic model, or a positive evaluation, gives reason to expect an effect. */
  readonly rationale?: Answer | null | undefined;
  /** Whether the effects are being studied. */
  readonly underStudy?: Answer | null | undefined;
}

/**
 * A rating of a program, with what is needed to judge it later and elsewhere.
 *
 * Overlap of the studied population and setting with one's own decides the tier of ESSA, so that it may differ by district.
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
  /** What was seen of the studies themselves. */
  readonly conditions?: EvidenceConditions | null | undefined;
};
