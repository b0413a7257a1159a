export type { EvidenceConditions, EvidenceRecord } from '../core/evidenceRecord.js';
export {
  type BlueprintsRating,
  type CebcRating,
  type EssaEvidenceTier,
  EVIDENCE_REGISTRIES,
  type EvidenceRating,
  type EvidenceRegistry,
  type EvidenceRegistryId,
  type WwcEffect,
  type WwcStandard,
} from '../core/evidenceRegistries.js';
export {
  CATALOGUE_FORM,
  CATALOGUE_KINDS,
  type Catalogue,
  type CatalogueEntry,
} from './catalogue/catalogue.js';
export { type EntryFound, type EntryQuestion, entriesFor } from './catalogue/entriesFor.js';
export { type CatalogueContext, checkCatalogue, parseCatalogue } from './catalogue/parseCatalogue.js';
export { checkProfile } from './check/checkProfile.js';
export { parseProfile } from './check/parseProfile.js';
export type { ProfileContext, ProfileRule } from './check/profileContext.js';
export {
  CORE_FEATURES,
  type CoreFeature,
  SYSTEM_AXES,
  type SystemAxis,
  type SystemPart,
} from './describe/coreFeatures.js';
export type { SystemBounds, SystemDegree, SystemVerdict } from './describe/degrees.js';
export { describeSystem } from './describe/describeSystem.js';
export { type FactToTell, factSentence } from './describe/factSentence.js';
export type { SystemCount, SystemCriterion, SystemJudge, SystemPath } from './describe/judgement.js';
export { type StaffingOptions, type StaffingRatio, staffingRatios } from './describe/staffingRatios.js';
export {
  type SchoolOptions,
  type SchoolSupports,
  type SchoolTier,
  supportsBySchool,
} from './describe/supportsBySchool.js';
export { SYSTEM_CRITERIA, type SystemCriterionId } from './describe/systemCriteria.js';
export type {
  SystemCriterionVerdict,
  SystemDescription,
  SystemFact,
  SystemMark,
  SystemPartVerdict,
} from './describe/systemDescription.js';
export type { SystemOptions } from './describe/systemOptions.js';
export {
  SYSTEM_THRESHOLDS,
  type SystemThreshold,
  type SystemThresholdId,
  type SystemThresholds,
} from './describe/systemThresholds.js';
export {
  crosswalkEvidence,
  type EvidenceMatch,
  type EvidenceTierAnswer,
} from './evidence/crosswalkEvidence.js';
export {
  ESSA_TIERS,
  type EssaTier,
  EVIDENCE_CONDITIONS,
  type EvidenceCondition,
  type EvidenceConditionId,
} from './evidence/evidenceConditions.js';
export { EVIDENCE_CROSSWALK, type EvidenceCrosswalkRow } from './evidence/evidenceCrosswalk.js';
export { EVIDENCE_FLOORS, type EvidenceFloor } from './evidence/evidenceFloors.js';
export { meetsFloor } from './evidence/meetsFloor.js';
export { warnsOfHarm } from './evidence/warnsOfHarm.js';
export { CRISIS_PLAN_FIELDS, CRISIS_PLAN_FORM, type CrisisPlan } from './plans/crisisPlan.js';
export {
  describePlanParts,
  type PlanPartsDescription,
  type PlanPartsOptions,
  type PlanPartVerdict,
} from './plans/describePlanParts.js';
export { checkCrisisPlan, parseCrisisPlan } from './plans/parseCrisisPlan.js';
export { checkReopeningPlan, parseReopeningPlan } from './plans/parseReopeningPlan.js';
export {
  CRISIS_PLAN_PARTS,
  DRILL_KINDS,
  PLAN_PART_STATUSES,
  REOPENING_PLAN_PARTS,
} from './plans/planWords.js';
export type { PlanContext } from './plans/readPlan.js';
export { REOPENING_PLAN_FIELDS, REOPENING_PLAN_FORM, type ReopeningPlan } from './plans/reopeningPlan.js';
export type {
  Profile,
  ProfilePartnership,
  ProfileProgram,
  ProfileSection,
  ProfileSupport,
} from './profile/profile.js';
export { type ProfileSectionCompleteness, profileCompleteness } from './profile/profileCompleteness.js';
export { PROFILE_FIELDS, PROFILE_FORM } from './profile/profileFields.js';
export { SYSTEM_RULES } from './rules.js';
export { FACT_WORDS, type FactSentences, type FactWords } from './words/factWords.js';
export {
  AGREEMENT_KINDS,
  COST_ARRANGEMENTS,
  PARTNER_KINDS,
  PARTNERSHIP_STRENGTHS,
  type PartnerKind,
  SHARING_BASES,
} from './words/partnerships.js';
export {
  CLOSURE_SUPPORTS,
  type ClosureSupport,
  FUNDING_SOURCES,
  PROFILE_DATA_KINDS,
  STAFF_DISCIPLINES,
  STUDENT_GROUPS,
  type StaffDiscipline,
  SUPPORT_CONCERNS,
  SUPPORT_FREQUENCIES,
  SUPPORT_MODES,
  SUPPORT_PROVIDERS,
  type SupportConcern,
  type SupportFrequency,
  type SupportMode,
  type SupportProvider,
  SYSTEM_ANSWERS,
  SYSTEM_PART_ANSWERS,
  TOOL_COSTS,
  TOOL_PURPOSES,
  TOOL_REPORTERS,
} from './words/profileWords.js';
export {
  isSupportTier,
  SUPPORT_TIER_IDS,
  SUPPORT_TIERS,
  type SupportTier,
  type SupportTierEntry,
} from './words/supportTiers.js';
export { answerOfAll, answerOfAny, type SystemAnswer } from './words/systemAnswer.js';
