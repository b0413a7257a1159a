import { breachAt } from '../../../form/breaches.js';
import { listedIn, type RegistryRule } from '../registryRule.js';

/** An organization closed before it opened. */
export const closedBeforeOpened = {
  code: 'network.closed-before-opened',
  severity: 'fatal',
  message: '{code} closed on {closed}, before it opened on {opened}.',
  howToFix: 'Correct one of the two days. "closed" is the last open day.',
  params: { code: 'key', opened: 'key', closed: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c09' },
  check: (registry) =>
    listedIn(registry).flatMap(([i, { code, opened, closed }]) =>
      code && opened && closed && closed < opened
        ? [breachAt(['organizations', i, 'closed'], { code, opened, closed })]
        : [],
    ),
} as const satisfies RegistryRule;
