import { PROFILE_RULES } from './check/profileRules.js';

/** All rules of this room. What can be wrong with the shape of a profile is in `FORM_RULES`. */
export const SYSTEM_RULES = [...PROFILE_RULES] as const;
