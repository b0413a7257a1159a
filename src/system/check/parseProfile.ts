import { readOptions } from '../../core/given/readOptions.js';
import type { Outcome } from '../../core/outcome.js';
import { outcomeOfForm } from '../../form/outcomeOfForm.js';
import type { Profile } from '../profile/profile.js';
import { judgeProfile } from './judgeProfile.js';
import { PROFILE_CONTEXT, type ProfileContext } from './profileContext.js';

/**
 * Reads a profile of unknown content: `ok` where its shape is right, with the findings of every rule along with it.
 *
 * @example
 * parseProfile({ form: 'profile@1', organization: '00240000', schoolYear: '2020-21' }).ok // => true
 */
export function parseProfile(value: unknown, context?: ProfileContext | null): Outcome<Profile> {
  const known = readOptions<ProfileContext>(context, PROFILE_CONTEXT, 'parseProfile');
  const { reading, found, record } = judgeProfile(value, known);
  return outcomeOfForm(reading, found, record);
}
