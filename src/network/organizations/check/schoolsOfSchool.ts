import { breachAt } from '../../../form/breaches.js';
import { listedIn, type RegistryRule } from '../registryRule.js';

/** A school says which of its schools are listed. */
export const schoolsOfSchool = {
  code: 'network.schools-of-school',
  severity: 'fatal',
  message: '{code} is a school, but says which of its schools are listed.',
  howToFix: 'Leave out "schools": only districts have schools. For a district, correct the kind.',
  params: { code: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c09' },
  check: (registry) =>
    listedIn(registry).flatMap(([i, { code, kind, schools }]) =>
      code && kind === 'school' && schools ? [breachAt(['organizations', i, 'schools'], { code })] : [],
    ),
} as const satisfies RegistryRule;
