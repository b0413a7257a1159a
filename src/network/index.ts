export {
  compareGrades,
  describeGrades,
  GRADES,
  type Grade,
  gradesBetween,
  isGrade,
  parseGrade,
} from '../core/grade.js';
export { type AttendanceSummary, attendanceOf } from './attendanceOf.js';
export { checkAttendance } from './checkAttendance.js';
export { checkOrgCode, type ManualEntry } from './checkOrgCode.js';
export type { ApplicantType, ApplicationCall, Cohort } from './cohort.js';
export { COHORTS, type CohortId, cohortOf, isInCohort } from './cohorts.js';
export type { CommitmentRecords } from './commitmentRecords.js';
export { type CommitmentStatus, commitmentStatus } from './commitmentStatus.js';
export {
  COMMITMENTS,
  type Commitment,
  type CommitmentId,
  type DueMonth,
  type Duty,
  type Milestone,
} from './commitments.js';
export { INFORMATION_SESSIONS } from './informationSessions.js';
export { DUTY_LIMITS, type DutyJudgement, type DutyState } from './judgeDuty.js';
export { MA_REGISTRY } from './maRegistry.js';
export { monthlyDueOn } from './monthlyDueOn.js';
export { type Attendance, EVENT_KINDS, type EventKind, type NetworkEvent } from './networkEvent.js';
export type { Enrollment, Organization, Registry } from './organization.js';
export { PARTNERS, type PartnerId, partnersOf, type StatePartner } from './partners.js';
export {
  districtsOf,
  enrollmentOn,
  organizationOf,
  organizationsNamed,
  schoolsOf,
} from './registry.js';
export { type NetworkResource, RESOURCES, type ResourceId, resourcesOf } from './resources.js';
export { NETWORK_RULES } from './rules/index.js';
export { TEAM_ROLES, type TeamRole } from './teamRoles.js';
export { upcomingEvents } from './upcomingEvents.js';
