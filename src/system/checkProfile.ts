import type { Finding, RecordKey } from '../core/finding.js';
import { numberFingerprints } from '../core/fingerprint.js';
import { isOrgCode } from '../core/orgCode.js';
import { applyRules } from '../core/rule.js';
import type { Profile } from './profile.js';
import type { ProfileContext, ProfileRule } from './profileContext.js';
import { PROFILE_FIELDS } from './profileFields.js';
import { troubleFinding } from './profileTrouble.js';
import { readGroup } from './readProfile.js';
import { PROFILE_RULES } from './rules/index.js';

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
export function checkProfile(profile: unknown, context: ProfileContext = {}): Finding[] {
  const organization = (profile as { organization?: unknown } | null | undefined)?.organization;
  const record: RecordKey | undefined = isOrgCode(organization) ? { organization } : undefined;
  const unreadable = new Set<string | number>();
  const findings: Finding[] = [];
  readGroup(PROFILE_FIELDS, profile, [], (rule, path, params) => {
    if (rule.severity === 'fatal') unreadable.add(path[0] ?? '');
    findings.push(troubleFinding(rule, path, params, record));
  });
  if (!unreadable.has('')) {
    const readable = Object.fromEntries(
      Object.entries(profile as object).filter(
        ([section, value]) => value !== null && !unreadable.has(section),
      ),
    );
    const rules: readonly ProfileRule[] = PROFILE_RULES;
    findings.push(...applyRules(rules, readable as Partial<Profile>, context, record));
  }
  return numberFingerprints(findings);
}
