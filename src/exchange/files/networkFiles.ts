import { COHORT_RULES } from '../../network/cohorts/check/cohortRules.js';
import { EVENT_RULES } from '../../network/events/check/eventRules.js';
import { parseAttendance } from '../../network/events/parseAttendance.js';
import { EVENT_CONTEXT, parseEvent } from '../../network/events/parseEvent.js';
import { LEARNING_RULES } from '../../network/learning/check/learningRules.js';
import { checkLearningModels, LEARNING_MODELS_CONTEXT } from '../../network/learning/parseLearningModels.js';
import { REGISTRY_RULES } from '../../network/organizations/check/registryRules.js';
import { checkRegistry } from '../../network/organizations/parseRegistry.js';
import { checkCohortFile } from './checkCohortFile.js';
import type { FormKind } from './fileKind.js';
import type { FormFile } from './formFile.js';
import { only } from './formsBrought.js';

/** The kinds of form of a collaborative and its districts. */
export const NETWORK_FILES = {
  event: {
    check: (form, context) => parseEvent(form, only(EVENT_CONTEXT, context)).findings,
    rules: EVENT_RULES,
    takes: EVENT_CONTEXT,
  },
  attendance: {
    check: (form, context) => parseAttendance(form, only(EVENT_CONTEXT, context)).findings,
    rules: [],
    takes: EVENT_CONTEXT,
  },
  'learning-models': {
    check: (form, context) => checkLearningModels(form, only(LEARNING_MODELS_CONTEXT, context)),
    rules: LEARNING_RULES,
    takes: LEARNING_MODELS_CONTEXT,
  },
  cohort: { check: checkCohortFile, rules: COHORT_RULES, takes: {} },
  registry: { check: (form) => checkRegistry(form), rules: REGISTRY_RULES, takes: {} },
} as const satisfies Readonly<Partial<Record<FormKind, FormFile>>>;
