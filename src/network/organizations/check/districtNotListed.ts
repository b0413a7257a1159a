import { breachAt } from '../../../form/breaches.js';
import { listedIn, type RegistryRule } from '../registryRule.js';

/** The district that a school names, or that its code tells where all are listed, is not listed. */
export const districtNotListed = {
  code: 'network.district-not-listed',
  severity: 'fatal',
  message: 'The district {district} of {code} is not in the registry.',
  howToFix: 'Add the district to the organizations, or correct its code.',
  params: { code: 'key', district: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c09' },
  check: (registry, { byCode, codes }) =>
    listedIn(registry).flatMap(([i, { code, kind, district }]) => {
      if (!code || kind !== 'school') return [];
      const told = registry.coverage === 'complete' && codes.isSchool(code) ? codes.districtOf(code) : null;
      const of = district || told;
      if (!of || byCode.has(of)) return [];
      const path = district ? ['organizations', i, 'district'] : ['organizations', i];
      return [breachAt(path, { code, district: of })];
    }),
} as const satisfies RegistryRule;
