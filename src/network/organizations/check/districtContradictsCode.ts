import { breachAt } from '../../../form/breaches.js';
import { listedIn, type RegistryRule } from '../registryRule.js';

/** A school names another district than its code does. */
export const districtContradictsCode = {
  code: 'network.district-contradicts-code',
  severity: 'fatal',
  message: 'The school {code} names district {district}, but its code begins like that of {expected}.',
  howToFix: 'Correct the code or the district.',
  params: { code: 'key', district: 'key', expected: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c09' },
  check: (registry, { codes }) =>
    listedIn(registry).flatMap(([i, { code, kind, district }]) => {
      const expected = code && kind === 'school' && district ? codes.districtOf(code) : null;
      if (!code || !district || expected === null || expected === district) return [];
      return [breachAt(['organizations', i, 'district'], { code, district, expected })];
    }),
} as const satisfies RegistryRule;
