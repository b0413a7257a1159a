import { CATALOGUE_RULES } from './catalogue/check/catalogueRules.js';
import { PROFILE_RULES } from './check/profileRules.js';
import { CRISIS_PLAN_RULES } from './plans/check/planRules.js';

/**
 * All rules of this room: profiles, catalogues and plans; those on plans for re-opening are among those on plans for
 * critical incidents. What can be wrong with their shape is in `FORM_RULES`.
 */
export const SYSTEM_RULES = [...PROFILE_RULES, ...CATALOGUE_RULES, ...CRISIS_PLAN_RULES] as const;
