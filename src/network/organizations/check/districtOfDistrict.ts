import { breachAt } from '../../../form/breaches.js';
import { listedIn, type RegistryRule } from '../registryRule.js';

/** A district names another district. */
export const districtOfDistrict = {
  code: 'network.district-of-district',
  severity: 'fatal',
  message: '{code} is a district of its own, but it names {district} as its district.',
  howToFix: 'Leave out "district". Only schools belong to a district; for a school, correct the kind.',
  params: { code: 'key', district: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c09' },
  check: (registry) =>
    listedIn(registry).flatMap(([i, { code, kind, district }]) =>
      code && kind && kind !== 'school' && district && district !== code
        ? [breachAt(['organizations', i, 'district'], { code, district })]
        : [],
    ),
} as const satisfies RegistryRule;
