import { CATALOGUE_RULES } from './catalogue/check/catalogueRules.js';
import { PROFILE_RULES } from './check/profileRules.js';

/** All rules of this room: profiles and catalogues. What can be wrong with their shape is in `FORM_RULES`. */
export const SYSTEM_RULES = [...PROFILE_RULES, ...CATALOGUE_RULES] as const;
