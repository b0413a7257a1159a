import { breachAt } from '../../../form/breaches.js';
import { listedIn, type RegistryRule } from '../registryRule.js';

/** Two organizations have one code. */
export const organizationRepeated = {
  code: 'network.organization-repeated',
  severity: 'fatal',
  message: 'The code {code} is listed more than once.',
  howToFix: 'Keep one of the organizations with this code, or correct the code.',
  params: { code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c09' },
  check: (registry, { byCode }) =>
    listedIn(registry).flatMap(([i, one]) =>
      one.code && byCode.get(one.code) !== one
        ? [breachAt(['organizations', i, 'code'], { code: one.code })]
        : [],
    ),
} as const satisfies RegistryRule;
