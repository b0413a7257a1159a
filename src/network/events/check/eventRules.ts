import { eventDayMissing } from './eventDayMissing.js';
import { eventDayOutside } from './eventDayOutside.js';
import { eventDayRepeated } from './eventDayRepeated.js';
import { eventEndsBeforeStart } from './eventEndsBeforeStart.js';
import { eventForStranger } from './eventForStranger.js';
import { eventHostStranger } from './eventHostStranger.js';
import { eventHourSkipped } from './eventHourSkipped.js';
import { eventHoursReversed } from './eventHoursReversed.js';
import { eventLanguageMissing } from './eventLanguageMissing.js';
import { eventMinutesOff } from './eventMinutesOff.js';
import { eventOfOtherCohort } from './eventOfOtherCohort.js';
import { eventOutsideYear } from './eventOutsideYear.js';
import { eventPastMidnight } from './eventPastMidnight.js';
import { eventPlaceContradictsMode } from './eventPlaceContradictsMode.js';
import { eventResponseLate } from './eventResponseLate.js';
import { eventsOverlap } from './eventsOverlap.js';
import { eventTimeUnreadable } from './eventTimeUnreadable.js';
import { eventTooLong } from './eventTooLong.js';
import { exchangeHostMissing } from './exchangeHostMissing.js';

/** Rules on events, in the order of report. */
export const EVENT_RULES = [
  eventTimeUnreadable,
  eventHourSkipped,
  eventHoursReversed,
  eventPastMidnight,
  eventMinutesOff,
  eventEndsBeforeStart,
  eventTooLong,
  eventDayOutside,
  eventDayMissing,
  eventDayRepeated,
  eventPlaceContradictsMode,
  eventResponseLate,
  eventOfOtherCohort,
  eventOutsideYear,
  eventForStranger,
  eventHostStranger,
  exchangeHostMissing,
  eventLanguageMissing,
  eventsOverlap,
] as const;
