export type { EvidenceRecord } from '../core/evidenceRecord.js';
export {
  type BlueprintsRating,
  type CebcRating,
  type EssaEvidenceTier,
  EVIDENCE_REGISTRIES,
  type EvidenceRating,
  type EvidenceRegistry,
  type EvidenceRegistryId,
  type NreppRating,
  WWC_STANDARDS,
  type WwcEffect,
  type WwcStandard,
} from '../core/evidenceRegistries.js';
export { type Answer, allOf, anyOf } from './answer.js';
export { checkProfile } from './checkProfile.js';
export {
  CORE_FEATURES,
  type CoreFeature,
  SYSTEM_AXES,
  type SystemAxis,
  type SystemPart,
} from './coreFeatures.js';
export { crosswalkEvidence, type EvidenceMatch } from './crosswalkEvidence.js';
export {
  type CriterionAnswer,
  describeSystem,
  type PartVerdict,
  type SystemDescription,
  type SystemVerdict,
} from './describeSystem.js';
export { type CrosswalkRow, EVIDENCE_CROSSWALK } from './evidenceCrosswalk.js';
export type { Judge, Judgement, SystemOptions } from './judgement.js';
export { EVIDENCE_FLOORS, type EvidenceFloor, meetsFloor, warnsOfHarm } from './meetsFloor.js';
export {
  AGREEMENT_KINDS,
  COST_ARRANGEMENTS,
  PARTNER_KINDS,
  PARTNERSHIP_STRENGTHS,
  type PartnerKind,
  SHARING_BASES,
} from './partnerships.js';
export type {
  Profile,
  ProfilePartnership,
  ProfileProgram,
  ProfileSection,
  ProfileSupport,
} from './profile.js';
export { type ProfileSectionCompleteness, profileCompleteness } from './profileCompleteness.js';
export type { ProfileContext, ProfileRule } from './profileContext.js';
export { PROFILE_FIELDS } from './profileFields.js';
export { profileRulesJudged } from './profileRulesJudged.js';
export {
  ANSWERS,
  CLOSURE_SUPPORTS,
  type ClosureSupport,
  CONCERNS,
  type Concern,
  DATA_KINDS,
  DISCIPLINES,
  type Discipline,
  FUNDING_SOURCES,
  MODES,
  type Mode,
  PART_ANSWERS,
  PROVIDERS,
  type Provider,
  STUDENT_GROUPS,
} from './profileWords.js';
export { PROFILE_RULES, SYSTEM_RULES } from './rules/index.js';
export { type StaffingRatio, staffingRatios } from './staffingRatios.js';
export {
  isSupportTier,
  SUPPORT_TIERS,
  type SupportTier,
  type SupportTierEntry,
  TIERS,
} from './supportTiers.js';
export { SYSTEM_CRITERIA, type SystemCriterion, type SystemCriterionId } from './systemCriteria.js';
