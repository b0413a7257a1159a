import { breachAt } from '../../../form/breaches.js';
import type { EventRule } from '../eventRule.js';

/** A peer exchange does not say which district receives the others. */
export const exchangeHostMissing = {
  code: 'network.exchange-host-missing',
  severity: 'warning',
  message: 'The peer exchange of {day} does not name the district that hosts it.',
  howToFix: 'Write the code of the district under "host".',
  params: { day: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c13' },
  check(events) {
    return events.flatMap(({ event: { kind, on, host }, at, unread }) =>
      kind === 'peerExchange' && on && !host && !unread.has('host')
        ? [breachAt([...at, 'host'], { day: on })]
        : [],
    );
  },
} as const satisfies EventRule;
