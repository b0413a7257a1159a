import type { Rule } from '../../core/rule.js';

// What can be wrong with a list of who came to a meeting. Nobody is named.

/** People of a meeting are of none of the districts that were given. */
export const attendeesUnplaced = {
  code: 'exchange.attendees-unplaced',
  severity: 'warning',
  message: '{count} {count|person|people} could not be matched to a district and {count|is|are} not counted.',
  howToFix:
    'Give the domain of the email addresses of each district, or a word that its people put into their names. Leave out hosts and guests.',
  params: { count: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'x06' },
} as const satisfies Rule;

/** People of a meeting are of more than one of the districts that were given. */
export const attendeesAmbiguous = {
  code: 'exchange.attendees-ambiguous',
  severity: 'confirm',
  message:
    '{count} {count|person|people} could be from more than one district and {count|is|are} not counted.',
  howToFix: 'Use words and domains that belong to one district only.',
  params: { count: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'x06' },
} as const satisfies Rule;

/** How long somebody came cannot be read, where a least time was asked for. */
export const attendeeTimeUnreadable = {
  code: 'exchange.attendee-time-unreadable',
  severity: 'confirm',
  message:
    'Of {count} {count|person|people} the minutes cannot be read, so {count|this person is|they are} counted as present.',
  howToFix: 'Export the list with the minutes of each person, or ask for no least time.',
  params: { count: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'x06' },
} as const satisfies Rule;

/** Somebody has more minutes than there are from joining to leaving. */
export const attendeeTimeLonger = {
  code: 'exchange.attendee-time-longer',
  severity: 'confirm',
  message: 'Of {count} {count|person|people} the minutes are more than from joining to leaving.',
  howToFix: 'Export the list again, or correct the minutes. Confirm if the minutes are right.',
  params: { count: 'value' },
  basis: 'proposed',
  source: { id: 'project', at: 'x06' },
} as const satisfies Rule;

/** It is not known to which event a list belongs. */
export const meetingEventMissing = {
  code: 'exchange.meeting-event-missing',
  severity: 'confirm',
  message: 'It is not known to which event this list of people belongs, so no one is counted.',
  howToFix:
    'Name the file attendance-EVENT.csv, with the id of the event in place of EVENT, or give the id of the event. In a command, add --event ID.',
  forForm: { howToFix: 'Choose the event to which the list belongs.' },
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x07' },
} as const satisfies Rule;

/** Nothing is known by which the people of a district are told. */
export const meetingDistrictsMissing = {
  code: 'exchange.meeting-districts-missing',
  severity: 'confirm',
  message: 'It is not known which email addresses belong to which district, so no one is counted.',
  howToFix:
    'In a registry of your own, list under "domains" what is behind the @ of the addresses of each district, such as district.example. In a command, add --registry FILE.',
  forForm: { howToFix: 'Enter what is behind the @ of the email addresses of each district.' },
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'x07' },
} as const satisfies Rule;

/** Rules on a list of who came to a meeting, in the order of report. */
export const MEETING_RULES = [
  meetingEventMissing,
  meetingDistrictsMissing,
  attendeesUnplaced,
  attendeesAmbiguous,
  attendeeTimeUnreadable,
  attendeeTimeLonger,
] as const;
