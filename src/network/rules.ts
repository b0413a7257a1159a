import { COHORT_RULES } from './cohorts/check/cohortRules.js';
import { ATTENDANCE_RULES } from './events/attendanceRules.js';
import { EVENT_RULES } from './events/check/eventRules.js';
import { COMPLETION_RULES } from './learning/completionRules.js';
import { EXCHANGE_RULES } from './learning/exchangeRules.js';
import { LEARNING_RULES } from './learningModels/check/learningRules.js';
import { REGISTRY_RULES } from './organizations/check/registryRules.js';
import { ORGANIZATION_RULES } from './organizations/organizationRules.js';
import { listedBeforeDocument } from './partners/listedBeforeDocument.js';

/** All rules of this room: organizations, events, attendance, completion, peer exchange, learning models, cohorts, registries and documents. */
export const NETWORK_RULES = [
  ...ORGANIZATION_RULES,
  ...EVENT_RULES,
  ...ATTENDANCE_RULES,
  ...COMPLETION_RULES,
  ...EXCHANGE_RULES,
  ...LEARNING_RULES,
  ...COHORT_RULES,
  ...REGISTRY_RULES,
  listedBeforeDocument,
] as const;
