import { breachAt } from '../../../form/breaches.js';
import { listedIn, type RegistryRule } from '../registryRule.js';

/** A registry of all organizations lists only some schools of a district. */
export const schoolsSomeOfAll = {
  code: 'network.schools-some-of-all',
  severity: 'fatal',
  message: 'The registry lists all organizations, but of {code} only some schools.',
  howToFix: 'Write "all" or leave out "schools". Where schools are not listed, the coverage is "partial".',
  params: { code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c09' },
  check: (registry) =>
    listedIn(registry).flatMap(([i, { code, kind, schools }]) =>
      registry.coverage === 'complete' && code && kind !== 'school' && schools === 'some'
        ? [breachAt(['organizations', i, 'schools'], { code })]
        : [],
    ),
} as const satisfies RegistryRule;
