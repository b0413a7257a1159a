import type { Rule } from '../../core/rule.js';
import { PERSONAL_RULES } from '../../core/rules.js';
import { organizationNotListed, organizationUnknown } from '../../network/organizations/organizationRules.js';
import { CONTRADICTIONS, PARTS_AND_WHOLES } from '../form/rules.js';
import { CONTEXT_RULES } from '../read/contextRules.js';
import { REPORT_SHAPE_RULES } from '../read/shapeRules.js';
import { SUBMISSION_SHAPE_RULES } from '../read/submissionRules.js';
import { ROW_RULES } from '../rows/rowRules.js';
import { DISTRICT_RULES } from './district/rules.js';
import { duplicateReport } from './duplicateReport.js';
import { HISTORY_RULES } from './history/rules.js';
import { CHECK_RULES } from './reportRules.js';
import { SUBMISSION_RULES } from './submission/rules.js';

/** All rules that the checks of reports and submissions judge. */
export const MONTHLY_CHECK_RULES: readonly Rule[] = /* @__PURE__ */ [
  CHECK_RULES,
  REPORT_SHAPE_RULES,
  PERSONAL_RULES,
  SUBMISSION_SHAPE_RULES,
  CONTEXT_RULES,
  [organizationUnknown, organizationNotListed],
  ROW_RULES,
  PARTS_AND_WHOLES,
  CONTRADICTIONS,
  [duplicateReport],
  SUBMISSION_RULES,
  DISTRICT_RULES,
  HISTORY_RULES,
].flat();
