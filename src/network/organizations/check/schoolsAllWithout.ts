import { breachAt } from '../../../form/breaches.js';
import { listedIn, type RegistryRule } from '../registryRule.js';

/** All schools of a district are said to be listed, and there is none. */
export const schoolsAllWithout = {
  code: 'network.schools-all-without',
  severity: 'confirm',
  message: 'All schools of {code} are said to be listed, but the registry does not list a school of it.',
  howToFix: 'Add its schools, or leave out "schools". Confirm it if the district has no schools.',
  params: { code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c09' },
  check: (registry, { byCode, codes }) => {
    const having = new Set<string | null | undefined>();
    for (const [code, { kind, district }] of byCode)
      if (kind === 'school') having.add(district || codes.districtOf(code));
    return listedIn(registry).flatMap(([i, { code, kind, schools }]) =>
      code && kind !== 'school' && schools === 'all' && !having.has(code)
        ? [breachAt(['organizations', i, 'schools'], { code })]
        : [],
    );
  },
} as const satisfies RegistryRule;
