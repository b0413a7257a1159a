import { ATTENDANCE_RULES } from './events/attendanceRules.js';
import { ORGANIZATION_RULES } from './organizations/organizationRules.js';

/** All rules of this room: organizations and attendance. */
export const NETWORK_RULES = [...ORGANIZATION_RULES, ...ATTENDANCE_RULES] as const;
