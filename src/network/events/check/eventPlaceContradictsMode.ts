import { breachAt } from '../../../form/breaches.js';
import type { EventRule } from '../eventRule.js';

/** People meet in person, and the place is said to be online; or the other way round. */
export const eventPlaceContradictsMode = {
  code: 'network.event-place-contradicts-mode',
  severity: 'confirm',
  message: 'The event of {day} has the mode {mode}, and its place is {where}.',
  howToFix: 'Write where people meet, "online" where they only meet virtually, or correct the mode.',
  params: { day: 'key', mode: 'key', where: 'key' },
  basis: 'proposed',
  source: { id: 'project', at: 'c10' },
  check(events) {
    return events.flatMap(({ event: { on, mode, place }, at }) => {
      if (!on || !mode || !place) return [];
      const isOnline = place.trim().toLowerCase() === 'online';
      if (isOnline === (mode === 'virtual')) return [];
      return [breachAt([...at, 'place'], { day: on, mode, where: isOnline ? 'online' : 'a place to go to' })];
    });
  },
} as const satisfies EventRule;
