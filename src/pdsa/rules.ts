import type { Rule } from '../core/rule.js';
import { AIM_RULES } from './aim/aimRules.js';
import { CALENDAR_RULES } from './calendar/calendarRules.js';
import { measureUnknown, REFERENCE_RULES } from './context/referenceRules.js';
import { CYCLE_RULES } from './cycle/cycleRules.js';
import { DIAGRAM_RULES } from './diagram/diagramRules.js';
import { LOG_RULES } from './log/logRules.js';
import { PLAN_RULES } from './plan/planRules.js';
import { PROGRESS_RULES } from './progress/progressRules.js';
import { RAMP_RULES } from './ramp/rampRules.js';
import { TALLY_RULES } from './tally/tallyRules.js';

/** What a log is judged by, besides the rules of any form. */
export const PDSA_LOG_RULES: readonly Rule[] = /* @__PURE__ */ [
  REFERENCE_RULES,
  CYCLE_RULES,
  RAMP_RULES,
  AIM_RULES,
  PLAN_RULES,
  DIAGRAM_RULES,
  PROGRESS_RULES,
  LOG_RULES,
].flat();

/** What a tally is judged by, besides the rules of any form. */
export const TALLY_FILE_RULES: readonly Rule[] = /* @__PURE__ */ [[measureUnknown], TALLY_RULES].flat();

/** All rules of this room. */
export const PDSA_RULES: readonly Rule[] = /* @__PURE__ */ [
  PDSA_LOG_RULES,
  CALENDAR_RULES,
  TALLY_RULES,
].flat();
