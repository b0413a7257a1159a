import { codesOf } from '../../core/codes/codesOf.js';
import type { Finding, RecordKey } from '../../core/finding.js';
import { isLoose } from '../../core/isLoose.js';
import { judge } from '../../core/judge.js';
import { type ProfileReading, readProfile } from '../profile/readProfile.js';
import type { ProfileContext } from './profileContext.js';
import { PROFILE_RULES } from './profileRules.js';

/** A profile as it was read, with what rules found in the sections that can be relied on. */
export interface JudgedProfile extends Pick<ProfileReading, 'reading'> {
  readonly found: readonly Finding[];
  readonly record: RecordKey | undefined;
}

/** Reads a profile of unknown content and judges the sections that could be read. */
export function judgeProfile(profile: unknown, context: ProfileContext): JudgedProfile {
  const { reading, sections } = readProfile(profile, context);
  const organization = isLoose(profile) ? profile['organization'] : undefined;
  const record = codesOf(context).isCode(organization) ? { organization } : undefined;
  return { reading, record, found: judge(PROFILE_RULES, sections, context, record) };
}
