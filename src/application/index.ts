export {
  type ApplicationCompleteness,
  applicationCompleteness,
  type CompletenessContext,
} from './check/applicationCompleteness.js';
export { applicationRules } from './check/applicationRules.js';
export { checkApplication } from './check/checkApplication.js';
export { checkApplicationSection } from './check/checkApplicationSection.js';
export type { SectionContext } from './check/judgeSection.js';
export { parseApplication } from './check/parseApplication.js';
export { parseApplicationSection } from './check/parseApplicationSection.js';
export {
  APPLICATION_1_TO_2,
  APPLICATION_2_TO_3,
  application3Preview,
} from './form/application3Preview.js';
export type { ApplicationContext, ApplicationRule } from './form/applicationContext.js';
export { applicationDefinition } from './form/applicationDefinition.js';
export {
  APPLICATION_SECTIONS,
  type Application,
  type ApplicationDraft,
  applicationFieldAt,
  applicationFields,
  type SectionDraft,
  type SectionId,
  type SectionValue,
} from './form/applicationForm.js';
export { APPLICATION_FORMS, type ApplicationForm } from './form/applicationForms.js';
export { APPLICATION_HEADER } from './form/applicationHeader.js';
export {
  APPLICATION_PARTIES,
  APPLICATION_STATES,
  type ApplicationParty,
  type ApplicationState,
} from './form/applicationStates.js';
export { applicationWords } from './form/applicationWords.js';
export {
  type MigratedApplication,
  type MigrationContext,
  type MigrationLoss,
  migrateApplication,
} from './form/migrateApplication.js';
export { parseApplicationForm } from './form/parseApplicationForm.js';
export { checkInterest } from './interest/checkInterest.js';
export { INTEREST_FORM, INTEREST_ROLES, type Interest } from './interest/interestForm.js';
export { type InterestContext, parseInterest } from './interest/parseInterest.js';
export {
  type AssignedReviewers,
  type AssignmentContext,
  assignReviewers,
  type ReviewAssignment,
} from './review/assignReviewers.js';
export { checkSelection, type SelectionDecision } from './review/checkSelection.js';
export { describeRanking, describeReview } from './review/describeReview.js';
export { parseRubric, type RubricContext } from './review/parseRubric.js';
export { type RankedApplication, rankApplications } from './review/rankApplications.js';
export {
  type ApplicationReview,
  type ConflictOfInterest,
  type JudgedSheet,
  reviewApplication,
} from './review/reviewApplication.js';
export { type ReviewerLoad, reviewerLoad } from './review/reviewerLoad.js';
export type { ReviewContext } from './review/reviewKinds.js';
export {
  type ReviewCriterionId,
  RUBRIC,
  RUBRIC_FORM,
  type RubricCriterion,
  type RubricDefinition,
} from './review/rubric.js';
export { type ReviewSheet, type SheetScore, scoreSheet } from './review/scoreSheet.js';
export { APPLICATION_PROCESS_RULES, APPLICATION_RULES } from './rules.js';
export { type ApplicationMove, advanceApplication } from './states/advanceApplication.js';
export { APPLICATION_TRANSITIONS } from './states/applicationTransitions.js';
export {
  type Eligibility,
  type EligibilityContext,
  type EligibilityReason,
  eligibilityOf,
} from './states/eligibilityOf.js';
export { type ApplicationRefusal, describeRefusal, refusalOf } from './states/refusalOf.js';
export { type CurrentApplications, currentApplications } from './submission/currentApplications.js';
export { type SubmissionTiming, submissionTiming } from './submission/submissionTiming.js';
