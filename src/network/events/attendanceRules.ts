import type { Rule } from '../../core/rule.js';

// What can be wrong with records of attendance.

/** A record names an event that is not in the list of events. */
export const eventUnknown = {
  code: 'network.event-unknown',
  severity: 'fatal',
  message: 'The event of this attendance record is not in the list of events.',
  howToFix: 'Write the id of the event as it is in the list of events.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'c04' },
} as const satisfies Rule;

/** Two records speak of the same organization and event. */
export const attendanceRepeated = {
  code: 'network.attendance-repeated',
  severity: 'warning',
  message: 'Two attendance records are for the same organization and event.',
  howToFix: 'Keep one. If both stay, the larger number of people counts.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'c04' },
} as const satisfies Rule;

/** Somebody came to an event that was for other districts. */
export const attendanceUninvited = {
  code: 'network.attendance-uninvited',
  severity: 'confirm',
  message: 'The event of this attendance record was for other districts.',
  howToFix:
    'Check the organization and the event. If the district took part, add it to the event or confirm.',
  params: {},
  basis: 'proposed',
  source: { id: 'project', at: 'c04' },
} as const satisfies Rule;

/** Rules on records of attendance, in the order of report. */
export const ATTENDANCE_RULES = [eventUnknown, attendanceRepeated, attendanceUninvited] as const;
