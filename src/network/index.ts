export {
  compareGrades,
  describeGrades,
  GRADES,
  type Grade,
  gradesBetween,
  isGrade,
  parseGrade,
} from '../core/grade.js';
export type {
  ApplicantType,
  ApplicationCall,
  Cohort,
  CohortMember,
  CohortMilestone,
  DueExtension,
  DueRule,
} from './cohorts/cohort.js';
export { COHORTS, type CohortId, cohortOf } from './cohorts/cohorts.js';
export { dueDate, dueMonths, nextSchoolDay, optionalMonths } from './cohorts/dueDate.js';
export { isInCohort, type Membership, memberCodes, membership } from './cohorts/membership.js';
export type { CommitmentRecords } from './commitments/commitmentRecords.js';
export {
  type CommitmentContext,
  type CommitmentStatus,
  commitmentStatus,
} from './commitments/commitmentStatus.js';
export {
  COMMITMENTS,
  type Commitment,
  type CommitmentDuty,
  type CommitmentId,
  type CommitmentMilestone,
  type CommitmentMonth,
} from './commitments/commitments.js';
export { DUTY_LIMITS, type DutyJudgement, type DutyState } from './commitments/judgeDuty.js';
export { ATTENDANCE_FORM, type Attendance } from './events/attendance.js';
export { type AttendanceContext, type AttendanceSummary, attendanceOf } from './events/attendanceOf.js';
export { checkAttendance } from './events/checkAttendance.js';
export { INFORMATION_SESSIONS } from './events/informationSessions.js';
export { EVENT_FORM, EVENT_KINDS, type EventKind, type NetworkEvent } from './events/networkEvent.js';
export { parseAttendance } from './events/parseAttendance.js';
export { type EventContext, parseEvent } from './events/parseEvent.js';
export { type UpcomingEventsContext, upcomingEvents } from './events/upcomingEvents.js';
export { checkOrgCode, type ManualEntry } from './organizations/checkOrgCode.js';
export { MA_REGISTRY } from './organizations/maRegistry.js';
export type {
  Enrollment,
  Organization,
  OrganizationKind,
  OrganizationsByCode,
  Registry,
  RegistryCoverage,
  RegistryFile,
} from './organizations/organization.js';
export {
  coverageOf,
  districtsOf,
  enrollmentOn,
  openOn,
  organizationOf,
  organizationsNamed,
  organizationsOf,
  schoolsOf,
} from './organizations/registry.js';
export {
  STATE_PARTNERS,
  type StatePartner,
  type StatePartnerId,
  statePartnersOf,
} from './partners/partners.js';
export { type NetworkResource, RESOURCES, type ResourceId, resourcesOf } from './partners/resources.js';
export { TEAM_ROLES, type TeamRole } from './partners/teamRoles.js';
export { NETWORK_RULES } from './rules.js';
