import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isLoose } from '../../core/isLoose.js';
import { EVENTS } from './eventKinds.js';
import type { NetworkEvent } from './networkEvent.js';

/** From which day on events are listed. */
export interface UpcomingEventsContext {
  /** A date; events of that day are included. */
  readonly asOf: string;
}

/** `UpcomingEventsContext`. */
const UPCOMING_CONTEXT = { asOf: { required: 'date' } } as const satisfies Record<
  keyof UpcomingEventsContext,
  OptionKind
>;

/**
 * Lists the events from a day on, soonest first; equal days keep their order.
 *
 * @example
 * upcomingEvents(INFORMATION_SESSIONS, { asOf: '2021-05-14' }).map(({ on }) => on) // => ['2021-05-14', '2021-05-20']
 */
export function upcomingEvents(
  events: readonly NetworkEvent[],
  context: UpcomingEventsContext,
): NetworkEvent[] {
  mustBe(EVENTS, events, 'upcomingEvents', 'events');
  const { asOf } = readOptions<UpcomingEventsContext>(context, UPCOMING_CONTEXT, 'upcomingEvents');
  return events
    .filter((event) => isLoose(event) && event.on >= asOf)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
