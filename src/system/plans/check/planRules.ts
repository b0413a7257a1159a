import { drillInFuture } from './drillInFuture.js';
import { drillOutsideSchoolYear } from './drillOutsideSchoolYear.js';
import { planDaysReversed } from './planDaysReversed.js';
import { planLanguagesMissing } from './planLanguagesMissing.js';
import { planOutsideSchoolYear } from './planOutsideSchoolYear.js';
import { planPartRepeated } from './planPartRepeated.js';
import { planPartUndated } from './planPartUndated.js';
import { planReviewOverdue } from './planReviewOverdue.js';

/** The rules on a plan for re-opening, in order of report. */
export const REOPENING_PLAN_RULES = [
  planDaysReversed,
  planOutsideSchoolYear,
  planReviewOverdue,
  planPartRepeated,
  planPartUndated,
] as const;

/** The rules on a plan for critical incidents, in order of report. */
export const CRISIS_PLAN_RULES = [
  planDaysReversed,
  planOutsideSchoolYear,
  planReviewOverdue,
  planPartRepeated,
  planPartUndated,
  planLanguagesMissing,
  drillOutsideSchoolYear,
  drillInFuture,
] as const;
