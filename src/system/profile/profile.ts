import type { ValuesOf } from '../../form/fieldValue.js';
import type { PROFILE_FIELDS } from './profileFields.js';

/**
 * A School Mental Health Profile: a picture of one district's or school's services, people, partners, money and data.
 *
 * A section, list or answer left out is not known. An empty list counts as filled in, but no verdict takes it for a
 * no: that is what answers say. Declared by `PROFILE_FIELDS`.
 */
export type Profile = ValuesOf<typeof PROFILE_FIELDS>;

/** A section of the profile. */
export type ProfileSection = keyof typeof PROFILE_FIELDS;

type Row<S extends ProfileSection> = NonNullable<Profile[S]> extends readonly (infer R)[] ? R : never;

/** A row of the grid: one concern in one tier, by one provider in one mode. */
export type ProfileSupport = Row<'supports'>;
/** A program in use. */
export type ProfileProgram = Row<'programs'>;
/** A partner from outside, and what binds both. */
export type ProfilePartnership = Row<'partnerships'>;
