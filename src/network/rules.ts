import { ATTENDANCE_RULES } from './events/attendanceRules.js';
import { ORGANIZATION_RULES } from './organizations/organizationRules.js';
import { gradeUnreadable } from './rules/gradeUnreadable.js';

/** All rules of this room: organizations, grades, attendance. */
export const NETWORK_RULES = [...ORGANIZATION_RULES, gradeUnreadable, ...ATTENDANCE_RULES] as const;
