import { codesOf } from '../../core/codes/codesOf.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { lastDayOf } from '../../core/reportingMonth.js';
import { LEARNING } from './learningKinds.js';
import { LEARNING_MODEL_CONTEXT, type LearningModelContext } from './learningModelOn.js';
import type { LearningModels } from './learningModels.js';
import { modelOfDay } from './modelOfDay.js';
import { type LearningModelIn, modelOfDays } from './modelOfDays.js';

/**
 * Tells how the students of an organization were taught in a month, and says `changed` where that changed within it.
 *
 * Only days on which there may be school count: no Saturdays and Sundays and, with a cohort, none of its holidays. Days of which
 * nothing is recorded, such as those before the first day of school, do not change the model; `unknownDays` says how
 * many they are.
 *
 * @example
 * const models = { form: 'learning-models@1', schoolYear: '2020-21', entries: [
 *   { organization: '00240000', from: '2020-09-16', model: 'remote' },
 *   { organization: '00240000', from: '2020-11-16', model: 'hybrid' },
 * ] };
 * ['2020-09', '2020-11', '2020-12'].map((month) => learningModelIn(models, '00240000', month).model)
 * // => ['remote', 'changed', 'hybrid']
 */
export function learningModelIn(
  models: LearningModels | readonly LearningModels[],
  organization: string,
  month: string,
  context?: LearningModelContext | null,
): LearningModelIn {
  mustBe(LEARNING, models, 'learningModelIn', 'models');
  mustBe('text', organization, 'learningModelIn', 'organization');
  mustBe('month', month, 'learningModelIn', 'month');
  const known = readOptions<LearningModelContext>(context, LEARNING_MODEL_CONTEXT, 'learningModelIn');
  const { cohort } = known;
  const modelOn = modelOfDay([models].flat(), organization, codesOf(known), cohort?.schoolYearStarts);
  return modelOfDays(modelOn, `${month}-01`, lastDayOf(month), cohort);
}
