import { eventEndsBeforeStart } from './eventEndsBeforeStart.js';
import { eventForStranger } from './eventForStranger.js';
import { eventOfOtherCohort } from './eventOfOtherCohort.js';
import { eventOutsideYear } from './eventOutsideYear.js';
import { eventsOverlap } from './eventsOverlap.js';
import { eventTimeUnreadable } from './eventTimeUnreadable.js';

/** Rules on events, in the order of report. */
export const EVENT_RULES = [
  eventTimeUnreadable,
  eventEndsBeforeStart,
  eventOfOtherCohort,
  eventOutsideYear,
  eventForStranger,
  eventsOverlap,
] as const;
