import type { Rule } from '../core/rule.js';
import { MONTHLY_CHECK_RULES } from './check/rules.js';
import { MONTHLY_FORM_RULES } from './form/definition/monthlyFormRules.js';
import { PROTECTION_RULES } from './release/releaseRules.js';
import { STATUS_RULES } from './sending/statusRules.js';

/** All rules of this room; the checks judge one of the room network beside them. */
export const MONTHLY_RULES: readonly Rule[] = /* @__PURE__ */ [
  MONTHLY_CHECK_RULES,
  STATUS_RULES,
  PROTECTION_RULES,
  MONTHLY_FORM_RULES,
]
  .flat()
  .filter(({ code }) => code.startsWith('monthly.'));
