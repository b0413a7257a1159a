import type { FormValues } from '../../core/formValue.js';
import type { EvidenceRating } from '../evidence/evidenceRegistries.js';
import type { PROFILE_FIELDS } from './profileFields.js';

/**
 * A rating of a program, with what is needed to judge it later and elsewhere.
 *
 * Overlap of the studied population with one's own decides the tier of ESSA, so that it may differ by district.
 *
 * @see evidence-and-tiers.md section 5.4
 */
export type EvidenceRecord = EvidenceRating & {
  /** Edition of the scale. */
  readonly edition?: string | null;
  readonly ratedOn?: string | null;
  readonly retrievedOn?: string | null;
  readonly link?: string | null;
  /** What was found to change. */
  readonly outcome?: string | null;
  /** Whom the studies looked at. */
  readonly population?: string | null;
  readonly localOverlap?: 'yes' | 'partly' | 'no' | 'unknown' | null;
};

/**
 * A School Mental Health Profile: a picture of one district's or school's services, people, partners, money and data.
 *
 * A section, list or answer left out is not known; an empty list says that there is nothing. Declared by
 * `PROFILE_FIELDS`.
 */
export type Profile = FormValues<typeof PROFILE_FIELDS, { evidence: EvidenceRecord }>;

/** A section of the profile. */
export type ProfileSection = keyof typeof PROFILE_FIELDS;

type Row<S extends ProfileSection> = NonNullable<Profile[S]> extends readonly (infer R)[] ? R : never;

/** A row of the grid: one concern in one tier, by one provider in one mode. */
export type ProfileSupport = Row<'supports'>;
/** A program in use. */
export type ProfileProgram = Row<'programs'>;
/** A partner from outside, and what binds both. */
export type ProfilePartnership = Row<'partnerships'>;
