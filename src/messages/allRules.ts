import { APPLICATION_PROCESS_RULES, APPLICATION_RULES } from '../application/rules.js';
import { ASSESSMENT_RULES } from '../assessment/rules.js';
import type { Rule } from '../core/rule.js';
import { CORE_RULES, EXPLANATION_RULES, PERSONAL_RULES } from '../core/rules.js';
import { DISCLOSURE_RULES } from '../disclosure/rules.js';
import { EXCHANGE_RULES } from '../exchange/rules.js';
import { FORM_RULES } from '../form/rules.js';
import { MONTHLY_RULES } from '../monthly/rules.js';
import { NETWORK_RULES } from '../network/rules.js';
import { OVERVIEW_RULES } from '../overview/rules.js';
import { PDSA_RULES } from '../pdsa/rules.js';
import { SPC_RULES } from '../spc/rules.js';
import { SYSTEM_RULES } from '../system/rules.js';

/** Lists every rule of the package once, room by room, retired ones too. */
export function allRules(): readonly Rule[] {
  const rooms: readonly (readonly Rule[])[] = [
    CORE_RULES,
    EXPLANATION_RULES,
    PERSONAL_RULES,
    FORM_RULES,
    SPC_RULES,
    DISCLOSURE_RULES,
    SYSTEM_RULES,
    NETWORK_RULES,
    APPLICATION_RULES,
    APPLICATION_PROCESS_RULES,
    MONTHLY_RULES,
    ASSESSMENT_RULES,
    PDSA_RULES,
    EXCHANGE_RULES,
    OVERVIEW_RULES,
  ];
  return [...new Set(rooms.flat())];
}
