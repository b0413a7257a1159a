import { attendanceRepeated, attendanceUninvited, eventUnknown } from './attendanceRules.js';
import { gradeUnreadable } from './gradeUnreadable.js';
import { organizationEnteredByHand, organizationUnknown } from './organizationRules.js';

/** All rules of this room: organizations, grades, attendance. */
export const NETWORK_RULES = [
  organizationUnknown,
  organizationEnteredByHand,
  gradeUnreadable,
  eventUnknown,
  attendanceRepeated,
  attendanceUninvited,
] as const;
