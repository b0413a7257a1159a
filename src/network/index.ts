export {
  compareGrades,
  describeGrades,
  GRADES,
  type Grade,
  gradesBetween,
  isGrade,
  parseGrade,
} from '../core/grade.js';
export { LEARNING_MODELS, type LearningModel } from '../system/words/learningModels.js';
export type { DefinitionContext } from './codes/definitionContext.js';
export type {
  ApplicantType,
  ApplicationCall,
  Cohort,
  CohortMember,
  CohortMilestone,
  DueExtension,
  DueRule,
} from './cohorts/cohort.js';
export { COHORT_FORM } from './cohorts/cohortFields.js';
export { COHORTS, type CohortId, cohortOf } from './cohorts/cohorts.js';
export { dueDate, dueMonths, nextSchoolDay, optionalMonths } from './cohorts/dueDate.js';
export { isInCohort, type Membership, memberCodes, membership } from './cohorts/membership.js';
export { checkCohort, parseCohort } from './cohorts/parseCohort.js';
export {
  COMMITMENT_FACTS,
  COMMITMENT_FIELDS,
  type CommitmentDay,
  type CommitmentDefinition,
  type CommitmentFact,
  type CommitmentFactId,
} from './commitments/commitmentFields.js';
export { COMMITMENTS, type CommitmentId, commitmentsOf } from './commitments/commitments.js';
export { type CommitmentsContext, parseCommitments } from './commitments/parseCommitments.js';
export { ATTENDANCE_FORM, type Attendance } from './events/attendance.js';
export { type AttendanceContext, type AttendanceSummary, attendanceOf } from './events/attendanceOf.js';
export { type CheckAttendanceContext, checkAttendance } from './events/checkAttendance.js';
export { checkEvents } from './events/checkEvents.js';
export { type EventDay, eventDays } from './events/eventDays.js';
export { INFORMATION_SESSIONS } from './events/informationSessions.js';
export { EVENT_FORM, type NetworkEvent } from './events/networkEvent.js';
export { parseAttendance } from './events/parseAttendance.js';
export { type EventContext, parseEvent } from './events/parseEvent.js';
export { type UpcomingEventsContext, upcomingEvents } from './events/upcomingEvents.js';
export { checkCompletions } from './learning/checkCompletions.js';
export { checkExchanges } from './learning/checkExchanges.js';
export { COMPLETION_FORM, type Completion } from './learning/completion.js';
export {
  type CompletionContext,
  type CompletionCounts,
  type CompletionSummary,
  completionOf,
} from './learning/completionOf.js';
export { type ExchangeSummary, type ExchangesContext, exchangesOf } from './learning/exchangesOf.js';
export type { LearningContext } from './learning/learningContext.js';
export { parseCompletion } from './learning/parseCompletion.js';
export { parseExchange } from './learning/parseExchange.js';
export { PEER_EXCHANGE_FORM, type PeerExchange } from './learning/peerExchange.js';
export { learningModelIn } from './learningModels/learningModelIn.js';
export { type LearningModelContext, learningModelOn } from './learningModels/learningModelOn.js';
export {
  LEARNING_MODELS_FORM,
  type LearningModelEntry,
  type LearningModels,
} from './learningModels/learningModels.js';
export type { LearningModelFound } from './learningModels/modelOfDay.js';
export type { LearningModelIn } from './learningModels/modelOfDays.js';
export {
  checkLearningModels,
  type LearningModelsContext,
  parseLearningModels,
} from './learningModels/parseLearningModels.js';
export { checkOrgCode, type ManualEntry } from './organizations/checkOrgCode.js';
export { enrollmentOn, openOn } from './organizations/datedFacts.js';
export { MA_REGISTRY } from './organizations/maRegistry.js';
export type {
  Enrollment,
  Organization,
  OrganizationKind,
  OrganizationsByCode,
  Registry,
  RegistryCoverage,
  RegistryFile,
  SchoolsListed,
} from './organizations/organization.js';
export { organizationsNamed } from './organizations/organizationsNamed.js';
export { checkRegistry, parseRegistry } from './organizations/parseRegistry.js';
export {
  codeOfNcesId,
  coverageOf,
  districtsOf,
  listsAllSchools,
  ncesIdOf,
  organizationOf,
  organizationsOf,
  schoolsOf,
} from './organizations/registry.js';
export { REGISTRY_FORM } from './organizations/registryFields.js';
export { checkResources } from './partners/checkResources.js';
export { type NetworkResource, RESOURCE_FORM } from './partners/networkResource.js';
export { parseResource } from './partners/parseResource.js';
export {
  STATE_PARTNERS,
  STATE_ROLES,
  type StatePartner,
  type StatePartnerId,
  type StatePartnerRole,
  type StateRole,
  type StateTeamSeat,
  statePartnersOf,
} from './partners/partners.js';
export { RESOURCES, type ResourceId, resourcesOf } from './partners/resources.js';
export { TEAM_ROLES, type TeamRole } from './partners/teamRoles.js';
export { NETWORK_RULES } from './rules.js';
export type { CommitmentRecords } from './status/commitmentRecords.js';
export { COMMITMENT_LIMITS, type CommitmentState, type FactJudgement } from './status/commitmentState.js';
export {
  type CommitmentContext,
  type CommitmentStatus,
  commitmentStatus,
} from './status/commitmentStatus.js';
export { EVENT_KINDS, type EventKind } from './words/eventKinds.js';
