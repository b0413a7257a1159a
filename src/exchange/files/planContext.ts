import { codesOf } from '../../core/codes/codesOf.js';
import { PLAN_CONTEXT, type PlanContext } from '../../system/plans/readPlan.js';
import type { FormFileOptions } from './checkFormFile.js';
import { only } from './formsBrought.js';

/** What a plan for critical incidents or for re-opening takes: its school year begins as that of the cohort. */
export function planContext(context: NonNullable<FormFileOptions['context']>): PlanContext {
  const { schoolYearStarts } = context.cohort ?? {};
  return {
    ...only(PLAN_CONTEXT, context),
    codes: codesOf(context),
    ...(schoolYearStarts ? { schoolYearStarts } : {}),
  };
}
