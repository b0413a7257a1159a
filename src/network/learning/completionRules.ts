import type { Rule } from '../../core/rule.js';

// What can be wrong with records of completion.

/** Who finished has fewer hours than were planned, or who did not finish has them all. */
export const completionContradictsHours = {
  code: 'network.completion-contradicts-hours',
  severity: 'confirm',
  message: 'Completed is {completed}, with {done} of {planned} planned hours.',
  howToFix: 'Correct the hours or "completed". Confirm if people finished another way.',
  params: { completed: 'key', done: 'value', planned: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'c14' },
} as const satisfies Rule;

/** Far more hours are done than were planned. */
export const completionHoursExceed = {
  code: 'network.completion-hours-exceed',
  severity: 'confirm',
  message: '{done} hours are done, more than twice the {planned} that were planned.',
  howToFix: 'Write the hours of one person, or correct them. Confirm if people did that many.',
  params: { done: 'value', planned: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'c14' },
} as const satisfies Rule;

/** People finished, and the day is not said. */
export const completionDayMissing = {
  code: 'network.completion-day-missing',
  severity: 'confirm',
  message: 'People finished, but the day is missing, so the record does not count as completed.',
  howToFix: 'Write the day on which they finished under "on".',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'c14' },
} as const satisfies Rule;

/** A day of completion is still to come. */
export const completionInFuture = {
  code: 'network.completion-in-future',
  severity: 'confirm',
  message: 'The day {day} is after today, {today}.',
  howToFix: 'Correct the day, or send the record after it.',
  params: { day: 'key', today: 'key' },
  needs: ['asOf'],
  basis: 'proposed',
  source: { id: 'project', at: 'c14' },
} as const satisfies Rule;

/** A day of completion is not in the school year of the cohort. */
export const completionOutsideYear = {
  code: 'network.completion-outside-year',
  severity: 'confirm',
  message: 'The day {day} is not in the school year {schoolYear} of the cohort.',
  howToFix: 'Check the day and the cohort. Confirm if people finished before or after the year.',
  params: { day: 'key', schoolYear: 'key' },
  needs: ['cohort'],
  basis: 'proposed',
  source: { id: 'project', at: 'c14' },
} as const satisfies Rule;

/** A record names an event that is not in the list of events. */
export const completionEventUnknown = {
  code: 'network.completion-event-unknown',
  severity: 'fatal',
  message: 'The event of this completion record is not in the list of events.',
  howToFix: 'Write the id of the event as it is in the list of events.',
  params: {},
  needs: ['events'],
  basis: 'proposed',
  source: { id: 'project', at: 'c14' },
} as const satisfies Rule;

/** A record and its event are of two kinds. */
export const completionKindDiffers = {
  code: 'network.completion-kind-differs',
  severity: 'confirm',
  message: 'The record is about {kind}, and its event is {expected}.',
  howToFix: 'Correct the kind or the event.',
  params: { kind: 'quote', expected: 'quote' },
  needs: ['events'],
  basis: 'proposed',
  source: { id: 'project', at: 'c14' },
} as const satisfies Rule;

/** Somebody took part in an event that was for other districts. */
export const completionUninvited = {
  code: 'network.completion-uninvited',
  severity: 'confirm',
  message: 'The event of this completion record was for other districts.',
  howToFix:
    'Check the organization and the event. If the district took part, add it to the event or confirm.',
  params: {},
  needs: ['events'],
  basis: 'proposed',
  source: { id: 'project', at: 'c14' },
} as const satisfies Rule;

/** People finished before the event began. */
export const completionBeforeEvent = {
  code: 'network.completion-before-event',
  severity: 'confirm',
  message: 'The day {day} is before the event begins, {first}.',
  howToFix: 'Correct the day or the event.',
  params: { day: 'key', first: 'key' },
  needs: ['events'],
  basis: 'proposed',
  source: { id: 'project', at: 'c14' },
} as const satisfies Rule;

/** Somebody did more hours at an event than it lasted. */
export const completionExceedsEvent = {
  code: 'network.completion-exceeds-event',
  severity: 'confirm',
  message: '{done} hours are done, and the event lasts {hours} hours.',
  howToFix:
    'Write the hours of one person, or correct those of the event. Confirm if work was done besides it.',
  params: { done: 'value', hours: 'place' },
  needs: ['events'],
  basis: 'proposed',
  source: { id: 'project', at: 'c14' },
} as const satisfies Rule;

/** More people are in the records of an event than came to it. */
export const completionExceedsAttendance = {
  code: 'network.completion-exceeds-attendance',
  severity: 'confirm',
  message: 'Records of completion are about {count} people of an event to which {people} came.',
  howToFix: 'Count each person once, and check the record of attendance. Confirm if some came later.',
  params: { count: 'value', people: 'value' },
  needs: ['attendance'],
  basis: 'proposed',
  source: { id: 'project', at: 'c14' },
} as const satisfies Rule;

/** Two records are about the same people. */
export const completionRepeated = {
  code: 'network.completion-repeated',
  severity: 'warning',
  message:
    'Records {other} and {place} are about the same organization, event, topic, role and "completed", and both count.',
  howToFix: 'Put them together, or take one out if the people are the same.',
  params: { other: 'place', place: 'place' },
  basis: 'proposed',
  source: { id: 'project', at: 'c14' },
} as const satisfies Rule;

/** Rules on records of completion, in the order of report. */
export const COMPLETION_RULES = [
  completionContradictsHours,
  completionHoursExceed,
  completionDayMissing,
  completionInFuture,
  completionOutsideYear,
  completionEventUnknown,
  completionKindDiffers,
  completionUninvited,
  completionBeforeEvent,
  completionExceedsEvent,
  completionExceedsAttendance,
  completionRepeated,
] as const;
