import { isBlank } from '../../core/isBlank.js';
import { isLoose, type Loose } from '../../core/isLoose.js';
import type { Field, Fields } from './field.js';
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
 * list that is there and empty says that there is nothing, and is complete. The answer `unknown` is an answer.
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
    const [answered, asked] = countAnswers(field, given[section]);
    const state = answered === 0 ? 'missing' : answered < asked ? 'partial' : 'complete';
    return [section, { state, answered, asked }] as const;
  });
  return Object.fromEntries(entries) as Record<ProfileSection, ProfileSectionCompleteness>;
}

function countAnswers(field: Field, value: unknown): readonly [answered: number, asked: number] {
  const isSaid = !isBlank(value);
  if (field.type === 'group') {
    const given = (isSaid ? value : {}) as Readonly<Record<string, unknown>>;
    return sumOf(Object.entries(field.fields).map(([key, inner]) => countAnswers(inner, given[key])));
  }
  // Lists of words are one answer; rows are as many as they ask for.
  if (field.type === 'list' && field.of.type === 'group' && Array.isArray(value) && value.length > 0) {
    return sumOf(value.map((row: unknown) => countAnswers(field.of, row)));
  }
  return [isSaid ? 1 : 0, 1];
}

function sumOf(counts: readonly (readonly [number, number])[]): readonly [number, number] {
  return counts.reduce(([a, b], [c, d]) => [a + c, b + d] as const, [0, 0] as const);
}
