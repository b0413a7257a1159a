import type { CodesNamed } from '../../core/codes/codes.js';
import { CODES } from '../../core/codes/codesKind.js';
import { codesOf } from '../../core/codes/codesOf.js';
import type { OptionKind } from '../../core/given/kind.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import type { Cohort } from '../cohorts/cohort.js';
import { COHORT } from '../cohorts/cohortKinds.js';
import type { Registry } from '../organizations/organization.js';
import { REGISTRY } from '../organizations/registryKinds.js';
import { LEARNING } from './learningKinds.js';
import type { LearningModels } from './learningModels.js';
import { type LearningModelFound, modelOfDay } from './modelOfDay.js';

/** What tells the district of a school, and which days are days of school. */
export interface LearningModelContext {
  /** Its codes, the month in which its school years begin, its holidays. */
  readonly cohort?: Cohort | undefined;
  /** Tells the districts of schools where the codes do not. */
  readonly registry?: Registry | undefined;
  /** The scheme of the codes, where neither of them says it. */
  readonly codes?: CodesNamed | undefined;
}

/** `LearningModelContext`. */
export const LEARNING_MODEL_CONTEXT = {
  cohort: COHORT,
  registry: REGISTRY,
  codes: CODES,
} as const satisfies Record<keyof LearningModelContext, OptionKind>;

/**
 * Tells how the students of an organization were taught on a day: what a school says of itself, else what its district
 * says, else `unknown`.
 *
 * Where a record has several models for the day, each with its percent of students, the one with the most students
 * counts. Percents below 100 in sum leave students of whom nothing is known: `unknown` where they could decide it.
 *
 * @param models - what `parseLearningModels` gives, or a list of such records, one a year or a district
 * @example
 * const models = { form: 'learning-models@1', schoolYear: '2020-21', entries: [
 *   { organization: '00240000', from: '2020-09-16', model: 'remote' },
 *   { organization: '00240505', from: '2020-10-05', model: 'hybrid' },
 * ] };
 * [learningModelOn(models, '00240505', '2020-09-30').model, learningModelOn(models, '00240505', '2020-10-05').model]
 * // => ['remote', 'hybrid']
 */
export function learningModelOn(
  models: LearningModels | readonly LearningModels[],
  organization: string,
  day: string,
  context?: LearningModelContext | null,
): LearningModelFound {
  mustBe(LEARNING, models, 'learningModelOn', 'models');
  mustBe('text', organization, 'learningModelOn', 'organization');
  mustBe('date', day, 'learningModelOn', 'day');
  const known = readOptions<LearningModelContext>(context, LEARNING_MODEL_CONTEXT, 'learningModelOn');
  return modelOfDay([models].flat(), organization, codesOf(known), known.cohort?.schoolYearStarts)(day);
}
