import { breachAt } from '../../../form/breaches.js';
import { listedIn, type RegistryRule } from '../registryRule.js';

/** Two organizations have one id of the federal directory. */
export const ncesIdRepeated = {
  code: 'network.nces-id-repeated',
  severity: 'fatal',
  message: 'The NCES id of {code} is also that of {other}.',
  howToFix: 'Correct one of the two, or leave it out where it is not known.',
  params: { code: 'key', other: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c09' },
  check(registry) {
    const seen = new Map<string, string>();
    return listedIn(registry).flatMap(([i, { code, ncesId }]) => {
      if (!code || !ncesId) return [];
      const other = seen.get(ncesId);
      if (other === undefined) seen.set(ncesId, code);
      return other === undefined || other === code
        ? []
        : [breachAt(['organizations', i, 'ncesId'], { code, other })];
    });
  },
} as const satisfies RegistryRule;
