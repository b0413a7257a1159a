import type { Rule } from '../core/rule.js';
import { ASSESSMENT_OF_YEAR_RULES } from './assessment/assessmentRules.js';
import { COHORT_YEAR_RULES } from './cohort/cohortRules.js';
import { PART_RULES } from './parts/partRules.js';
import { PUBLIC_STUDENT_RULES } from './public/studentRules.js';
import { THREAD_RULES } from './threads/threadRules.js';
import { TOGETHER_RULES } from './together/togetherRules.js';

/** All rules of this room, in order of report. */
export const OVERVIEW_RULES: readonly Rule[] = [
  ...PART_RULES,
  ...ASSESSMENT_OF_YEAR_RULES,
  ...THREAD_RULES,
  ...COHORT_YEAR_RULES,
  ...PUBLIC_STUDENT_RULES,
  ...TOGETHER_RULES,
];
