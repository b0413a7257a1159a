import { breachAt } from '../../../form/breaches.js';
import { listedIn, type RegistryRule } from '../registryRule.js';

/** The district that a school names is not listed. */
export const districtNotListed = {
  code: 'network.district-not-listed',
  severity: 'fatal',
  message: 'The district {district} of {code} is not in the registry.',
  howToFix: 'Add the district to the organizations, or correct its code.',
  params: { code: 'key', district: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c09' },
  check: (registry, { byCode }) =>
    listedIn(registry).flatMap(([i, { code, kind, district }]) =>
      code && kind === 'school' && district && !byCode.has(district)
        ? [breachAt(['organizations', i, 'district'], { code, district })]
        : [],
    ),
} as const satisfies RegistryRule;
