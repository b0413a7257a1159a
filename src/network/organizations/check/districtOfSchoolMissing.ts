import { breachAt } from '../../../form/breaches.js';
import { listedIn, type RegistryRule } from '../registryRule.js';

/** A school names no district, and its code does not tell it. */
export const districtOfSchoolMissing = {
  code: 'network.district-of-school-missing',
  severity: 'fatal',
  message: 'The school {code} does not say its district.',
  howToFix:
    'Write the code of its district as "district": in this code scheme the code of a school does not tell it.',
  params: { code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c09' },
  check: (registry, { codes }) =>
    codes.schemes.some(({ parent }) => parent.by === 'registry')
      ? listedIn(registry).flatMap(([i, { code, kind, district }]) =>
          code && kind === 'school' && !district ? [breachAt(['organizations', i], { code })] : [],
        )
      : [],
} as const satisfies RegistryRule;
