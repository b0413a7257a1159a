import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isIsoDate } from '../../core/instant.js';
import { isLoose } from '../../core/isLoose.js';
import type { Cohort } from '../cohorts/cohort.js';
import { COHORT } from '../cohorts/cohortKinds.js';
import { eventDays } from './eventDays.js';
import { EVENTS } from './eventKinds.js';
import type { NetworkEvent } from './networkEvent.js';

/** From which day on events are listed. */
export interface UpcomingEventsContext {
  /** A date; events of that day, and those that go on, are included. */
  readonly asOf: string;
  /** Lists only events of this cohort; left out, those of all cohorts. */
  readonly cohort?: Cohort | undefined;
}

/** `UpcomingEventsContext`. */
const UPCOMING_CONTEXT = {
  asOf: { required: 'date' },
  cohort: COHORT,
} as const satisfies Record<keyof UpcomingEventsContext, OptionKind>;

/**
 * Lists the events from a day on, soonest first; equal days keep their order. One of several days is listed until its last.
 * An event without a date that can be read is not listed.
 *
 * @example
 * upcomingEvents(INFORMATION_SESSIONS, { asOf: '2021-05-14' }).map(({ on }) => on) // => ['2021-05-14', '2021-05-20']
 */
export function upcomingEvents(
  events: readonly NetworkEvent[],
  context: UpcomingEventsContext,
): NetworkEvent[] {
  mustBe(EVENTS, events, 'upcomingEvents', 'events');
  const { asOf, cohort } = readOptions<UpcomingEventsContext>(context, UPCOMING_CONTEXT, 'upcomingEvents');
  return events
    .filter(
      (event) =>
        isLoose(event) &&
        isIsoDate(event.on) &&
        (eventDays(event).at(-1)?.on ?? event.on) >= asOf &&
        (!cohort || event.cohort === cohort.id),
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
