import {
  attendanceRepeated,
  attendanceUninvited,
  eventUnknown,
  peopleNotCounted,
} from './attendanceRules.js';
import { gradeUnreadable } from '../../core/rules/gradeRules.js';
import { organizationEnteredByHand, organizationUnknown } from './organizationRules.js';

/** All rules of this room: organizations, grades, attendance. */
export const NETWORK_RULES = [
  organizationUnknown,
  organizationEnteredByHand,
  gradeUnreadable,
  eventUnknown,
  peopleNotCounted,
  attendanceRepeated,
  attendanceUninvited,
] as const;
