import { breachAt } from '../../../form/breaches.js';
import type { EventRule } from '../eventRule.js';

/** An event ends before it begins. */
export const eventEndsBeforeStart = {
  code: 'network.event-ends-before-start',
  severity: 'fatal',
  message: 'An event ends on {to}, before it begins on {from}.',
  howToFix: 'Write the first day under "on" and the last one under "endsOn".',
  params: { from: 'key', to: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events) {
    return events.flatMap(({ event: { on, endsOn }, at }) =>
      on && endsOn && endsOn < on ? [breachAt([...at, 'endsOn'], { from: on, to: endsOn })] : [],
    );
  },
} as const satisfies EventRule;
