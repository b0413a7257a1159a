import type { Rule } from '../core/rule.js';
import { CORE_RULES } from '../core/rules/index.js';
import { EXCHANGE_RULES } from '../exchange/rules/index.js';
import { MONTHLY_RULES } from '../monthly/rules/index.js';
import { NETWORK_RULES } from '../network/rules/index.js';

/** Lists every rule of the package, room by room in the order of the docs, retired ones too. */
export function allRules(): readonly Rule[] {
  return [CORE_RULES, NETWORK_RULES, MONTHLY_RULES, EXCHANGE_RULES].flat();
}
