import {
  attendanceRepeated,
  attendanceUninvited,
  eventUnknown,
  peopleNotCounted,
} from './attendanceRules.js';
import { organizationEnteredByHand, organizationUnknown } from './organizationRules.js';

/** All rules of this room: organizations, attendance. */
export const NETWORK_RULES = [
  organizationUnknown,
  organizationEnteredByHand,
  eventUnknown,
  peopleNotCounted,
  attendanceRepeated,
  attendanceUninvited,
] as const;
