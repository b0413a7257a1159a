import { breachAt } from '../../../form/breaches.js';
import { listedIn, type RegistryRule } from '../registryRule.js';

/** The district that a school names is a school: it may be the school itself, and two may name each other. */
export const districtIsSchool = {
  code: 'network.district-is-school',
  severity: 'fatal',
  message: 'The district {district} of {code} is a school.',
  howToFix: 'Write the code of the district that runs the school, or correct the kind of {district}.',
  params: { code: 'key', district: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c09' },
  check: (registry, { byCode }) =>
    listedIn(registry).flatMap(([i, { code, kind, district }]) =>
      code && kind === 'school' && district && byCode.get(district)?.kind === 'school'
        ? [breachAt(['organizations', i, 'district'], { code, district })]
        : [],
    ),
} as const satisfies RegistryRule;
