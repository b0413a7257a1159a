import { COHORT_RULES } from '../../network/cohorts/check/cohortRules.js';
import { EVENT_RULES } from '../../network/events/check/eventRules.js';
import { checkEvents } from '../../network/events/checkEvents.js';
import type { NetworkEvent } from '../../network/events/networkEvent.js';
import { parseAttendance } from '../../network/events/parseAttendance.js';
import { EVENT_CONTEXT, parseEvent } from '../../network/events/parseEvent.js';
import { checkCompletions } from '../../network/learning/checkCompletions.js';
import { checkExchanges } from '../../network/learning/checkExchanges.js';
import type { Completion } from '../../network/learning/completion.js';
import { COMPLETION_RULES } from '../../network/learning/completionRules.js';
import { EXCHANGE_RULES } from '../../network/learning/exchangeRules.js';
import { LEARNING_CONTEXT } from '../../network/learning/learningContext.js';
import { parseCompletion } from '../../network/learning/parseCompletion.js';
import { parseExchange } from '../../network/learning/parseExchange.js';
import type { PeerExchange } from '../../network/learning/peerExchange.js';
import { LEARNING_RULES } from '../../network/learningModels/check/learningRules.js';
import {
  checkLearningModels,
  LEARNING_MODELS_CONTEXT,
} from '../../network/learningModels/parseLearningModels.js';
import { REGISTRY_RULES } from '../../network/organizations/check/registryRules.js';
import { checkRegistry } from '../../network/organizations/parseRegistry.js';
import { checkResources } from '../../network/partners/checkResources.js';
import { listedBeforeDocument } from '../../network/partners/listedBeforeDocument.js';
import type { NetworkResource } from '../../network/partners/networkResource.js';
import { parseResource } from '../../network/partners/parseResource.js';
import { MEETING_RULES } from '../attendance/attendanceRules.js';
import { checkCohortFile } from './checkCohortFile.js';
import type { FormKind } from './fileKind.js';
import type { FormFile } from './formFile.js';
import { only } from './formsBrought.js';

/** The kinds of form that a collaborative keeps: its events, who came and finished, what districts share, documents, learning models, cohorts and registries. */
export const NETWORK_FILES = {
  event: {
    check: (form, context) => parseEvent(form, only(EVENT_CONTEXT, context)).findings,
    checkAll: (forms, context) => checkEvents(forms as readonly NetworkEvent[], only(EVENT_CONTEXT, context)),
    rules: EVENT_RULES,
    takes: EVENT_CONTEXT,
  },
  attendance: {
    check: (form, context) => parseAttendance(form, only(EVENT_CONTEXT, context)).findings,
    rules: [],
    takes: EVENT_CONTEXT,
  },
  // A list of who came is a table, and read as one.
  meeting: { check: () => [], rules: MEETING_RULES, takes: {} },
  completion: {
    check: (form, context) => parseCompletion(form, only(LEARNING_CONTEXT, context)).findings,
    checkAll: (forms, context) =>
      checkCompletions(forms as readonly Completion[], only(LEARNING_CONTEXT, context)),
    rules: COMPLETION_RULES,
    takes: LEARNING_CONTEXT,
  },
  'peer-exchange': {
    check: (form, context) => parseExchange(form, only(LEARNING_CONTEXT, context)).findings,
    checkAll: (forms, context) =>
      checkExchanges(forms as readonly PeerExchange[], only(LEARNING_CONTEXT, context)),
    rules: EXCHANGE_RULES,
    takes: LEARNING_CONTEXT,
  },
  resource: {
    check: (form) => parseResource(form).findings,
    checkAll: (forms) => checkResources(forms as readonly NetworkResource[]),
    rules: [listedBeforeDocument],
    takes: {},
  },
  'learning-models': {
    check: (form, context) => checkLearningModels(form, only(LEARNING_MODELS_CONTEXT, context)),
    rules: LEARNING_RULES,
    takes: LEARNING_MODELS_CONTEXT,
  },
  cohort: { check: checkCohortFile, rules: COHORT_RULES, takes: {} },
  registry: {
    check: (form) => checkRegistry(form),
    rules: REGISTRY_RULES,
    takes: {},
  },
} as const satisfies Readonly<Partial<Record<FormKind, FormFile>>>;
