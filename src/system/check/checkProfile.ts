import type { Finding, RecordKey } from '../../core/finding.js';
import { numberFingerprints } from '../../core/fingerprint.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isLoose } from '../../core/isLoose.js';
import { judge } from '../../core/judge.js';
import { isOrgCode } from '../../core/orgCode.js';
import { troubleFinding } from '../profile/profileTrouble.js';
import { readProfile } from '../profile/readProfile.js';
import { PROFILE_CONTEXT, type ProfileContext } from './profileContext.js';
import { PROFILE_RULES } from './profileRules.js';

/**
 * Checks a profile of unknown content: the shape of every field, then what the sections say together.
 *
 * A section that cannot be read is named and left out of the rest, so that one slip hides nothing else. Rules that
 * need today's date or what a registry holds of the organization are judged only with them; `rulesJudged(SYSTEM_RULES, context)`
 * tells which.
 *
 * @example
 * checkProfile({ form: 'profile@1', organization: '00240000', schoolYear: '2020-21' }) // => []
 * @see profile.md section 3
 */
export function checkProfile(profile: unknown, context?: ProfileContext | null): Finding[] {
  const known = readOptions(context, PROFILE_CONTEXT, 'checkProfile');
  const { sections, troubles } = readProfile(profile);
  const organization = isLoose(profile) ? profile['organization'] : undefined;
  const record: RecordKey | undefined = isOrgCode(organization) ? { organization } : undefined;
  return numberFingerprints([
    ...troubles.map(({ rule, path, params }) => troubleFinding(rule, path, params, record)),
    ...(sections ? judge(PROFILE_RULES, sections, known, record) : []),
  ]);
}
