import type { Finding, RecordKey } from '../core/finding.js';
import { numberFingerprints } from '../core/fingerprint.js';
import { readOptions } from '../core/given/readOptions.js';
import { isLoose } from '../core/isLoose.js';
import { isOrgCode } from '../core/orgCode.js';
import { applyRules } from '../core/rule.js';
import type { ProfileContext, ProfileRule } from './profileContext.js';
import { troubleFinding } from './profileTrouble.js';
import { readProfile } from './readProfile.js';
import { PROFILE_RULES } from './rules/index.js';
import { PROFILE_CONTEXT } from './systemKinds.js';

/**
 * Checks a profile of unknown content: the shape of every field, then what the sections say together.
 *
 * A section that cannot be read is named and left out of the rest, so that one slip hides nothing else. Rules that
 * need today's date or the registry are judged only with them; `profileRulesJudged` tells which.
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
  const rules: readonly ProfileRule[] = PROFILE_RULES;
  return numberFingerprints([
    ...troubles.map(({ rule, path, params }) => troubleFinding(rule, path, params, record)),
    ...(sections ? applyRules(rules, sections, known, record) : []),
  ]);
}
