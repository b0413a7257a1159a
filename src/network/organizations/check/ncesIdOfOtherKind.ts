import { NCES } from '../../../core/codes/codeScheme.js';
import { codesOf } from '../../../core/codes/codesOf.js';
import { breachAt } from '../../../form/breaches.js';
import { listedIn, type RegistryRule } from '../registryRule.js';

/** An id of the federal directory is that of an organization of another kind. */
export const ncesIdOfOtherKind = {
  code: 'network.nces-id-of-other-kind',
  severity: 'fatal',
  message: 'The NCES id of {code} is that of a {found}.',
  howToFix: 'Write seven digits for a district and twelve for a school.',
  params: { code: 'key', found: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c09' },
  check: (registry) => {
    const { isCode, isDistrict } = codesOf(NCES);
    return listedIn(registry).flatMap(([i, { code, kind, ncesId }]) => {
      if (!code || !kind || !isCode(ncesId) || isDistrict(ncesId) === (kind !== 'school')) return [];
      const found = kind === 'school' ? 'district' : 'school';
      return [breachAt(['organizations', i, 'ncesId'], { code, found })];
    });
  },
} as const satisfies RegistryRule;
