export { countCharacters } from '../form/read/countCharacters.js';
export { type ApplicationMove, advanceApplication } from './advanceApplication.js';
export {
  type ApplicationCompleteness,
  applicationCompleteness,
} from './applicationCompleteness.js';
export type { ApplicationContext, ApplicationRule } from './applicationContext.js';
export { APPLICATION_HEADER } from './applicationHeader.js';
export { type ApplicationRulesJudged, applicationRulesJudged } from './applicationRulesJudged.js';
export { APPLICATION_STATES, type ApplicationState } from './applicationStates.js';
export { applicationWords } from './applicationWords.js';
export { checkApplication } from './checkApplication.js';
export { checkApplicationSection, type SectionContext } from './checkApplicationSection.js';
export { checkInterest, INTEREST_FORM, type Interest } from './checkInterest.js';
export { type CurrentApplications, currentApplications } from './currentApplications.js';
export {
  type Eligibility,
  type EligibilityContext,
  type EligibilityReason,
  eligibilityOf,
} from './eligibilityOf.js';
export {
  APPLICATION_FORMS,
  type ApplicationForm,
  type Field as ApplicationField,
  type Fields as ApplicationFields,
} from './field.js';
export {
  APPLICATION_SECTIONS,
  type Application,
  type ApplicationDraft,
  applicationFields,
  fieldAt,
  type SectionDraft,
  type SectionId,
  type SectionValue,
} from './form.js';
export { type MigratedApplication, type MigrationLoss, migrateApplication } from './migrateApplication.js';
export { checkSelection, type SelectionDecision } from './review/checkSelection.js';
export { describeRanking, describeReview } from './review/describeReview.js';
export { type RankedApplication, rankApplications } from './review/rankApplications.js';
export {
  type ConflictOfInterest,
  type JudgedSheet,
  type Review,
  reviewApplication,
} from './review/reviewApplication.js';
export { type Criterion, type CriterionId, REVIEW_RULES, RUBRIC } from './review/rubric.js';
export { type ReviewSheet, type SheetScore, scoreSheet } from './review/scoreSheet.js';
export { APPLICATION_PROCESS_RULES, APPLICATION_RULES, APPLICATION_SHAPE_RULES } from './rules/index.js';
export { type SubmissionTiming, submissionTiming } from './submissionTiming.js';
