import { breachAt } from '../../../form/breaches.js';
import { listedIn, type RegistryRule } from '../registryRule.js';

/** The kind of an organization is not what its code says. */
export const kindContradictsCode = {
  code: 'network.kind-contradicts-code',
  severity: 'fatal',
  message: 'The kind of {code} is {kind}, but its code is that of a {expected}.',
  howToFix: 'Correct the code or the kind.',
  params: { code: 'key', kind: 'key', expected: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c09' },
  check: (registry, { codes }) =>
    listedIn(registry).flatMap(([i, { code, kind }]) => {
      if (!code || !kind) return [];
      const isWrong = kind === 'school' ? codes.isDistrict(code) : codes.isSchool(code);
      const expected = kind === 'school' ? 'district' : 'school';
      return isWrong ? [breachAt(['organizations', i, 'kind'], { code, kind, expected })] : [];
    }),
} as const satisfies RegistryRule;
