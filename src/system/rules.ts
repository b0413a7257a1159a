import { PROFILE_RULES } from './check/profileRules.js';
import { PROFILE_SHAPE_RULES } from './profile/shapeRules.js';

/** All rules of this room: first the shape of the profile, then what it says. */
export const SYSTEM_RULES = [...PROFILE_SHAPE_RULES, ...PROFILE_RULES] as const;
