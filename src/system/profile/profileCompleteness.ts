import { isLoose, type Loose } from '../../core/isLoose.js';
import { countAnswers } from '../../form/completeness.js';
import type { Fields } from '../../form/field.js';
import type { Profile, ProfileSection } from './profile.js';
import { PROFILE_FIELDS } from './profileFields.js';

/** How far a section is filled: answers given, and answers asked for in what is there. */
export interface ProfileSectionCompleteness {
  readonly state: 'missing' | 'partial' | 'complete';
  readonly answered: number;
  readonly asked: number;
}

/**
 * Tells for each section of a profile how far it is filled.
 *
 * Nothing has to be filled: this helps to see what is still open. A row of a list asks for each of its fields; a
 * list that is there and empty counts as filled in. The answer `unknown` is an answer.
 *
 * @example
 * profileCompleteness({ form: 'profile@1', organization: '00240000', schoolYear: '2020-21', programs: [] }).programs
 * // => { state: 'complete', answered: 1, asked: 1 }
 */
export function profileCompleteness(
  profile: Profile,
): Readonly<Record<ProfileSection, ProfileSectionCompleteness>> {
  const sections: Fields = PROFILE_FIELDS;
  const given: Loose = isLoose(profile) ? profile : {};
  const entries = Object.entries(sections).map(([section, field]) => {
    const { answered, asked } = countAnswers(field, given[section]);
    const state = answered === 0 ? 'missing' : answered < asked ? 'partial' : 'complete';
    return [section, { state, answered, asked }] as const;
  });
  return Object.fromEntries(entries) as Record<ProfileSection, ProfileSectionCompleteness>;
}
