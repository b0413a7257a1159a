import { mustBe } from '../../core/given/mustBe.js';
import { isLoose } from '../../core/isLoose.js';
import { EVENTS } from './eventKinds.js';
import type { NetworkEvent } from './networkEvent.js';

/**
 * Lists the events from a day on, soonest first; equal days keep their order.
 *
 * @param today - a date; events of that day are included
 * @example
 * upcomingEvents(INFORMATION_SESSIONS, '2020-06-04').map(({ on }) => on) // => ['2020-06-04', '2020-06-15', '2020-06-17']
 */
export function upcomingEvents(events: readonly NetworkEvent[], today: string): NetworkEvent[] {
  mustBe(EVENTS, events, 'upcomingEvents', 'events');
  mustBe('date', today, 'upcomingEvents', 'today');
  return events
    .filter((event) => isLoose(event) && event.on >= today)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
