export {
  compareGrades,
  describeGrades,
  GRADES,
  type Grade,
  gradesBetween,
  isGrade,
  parseGrade,
} from '../core/grade.js';
export type { ApplicantType, ApplicationCall, Cohort } from './cohorts/cohort.js';
export { COHORTS, type CohortId, cohortOf, isInCohort } from './cohorts/cohorts.js';
export { monthlyDueOn } from './cohorts/monthlyDueOn.js';
export type { CommitmentRecords } from './commitments/commitmentRecords.js';
export { type CommitmentStatus, commitmentStatus } from './commitments/commitmentStatus.js';
export {
  COMMITMENTS,
  type Commitment,
  type CommitmentId,
  type DueMonth,
  type Duty,
  type Milestone,
} from './commitments/commitments.js';
export { DUTY_LIMITS, type DutyJudgement, type DutyState } from './commitments/judgeDuty.js';
export { type AttendanceSummary, attendanceOf } from './events/attendanceOf.js';
export { checkAttendance } from './events/checkAttendance.js';
export { INFORMATION_SESSIONS } from './events/informationSessions.js';
export { type Attendance, EVENT_KINDS, type EventKind, type NetworkEvent } from './events/networkEvent.js';
export { upcomingEvents } from './events/upcomingEvents.js';
export { checkOrgCode, type ManualEntry } from './organizations/checkOrgCode.js';
export { MA_REGISTRY } from './organizations/maRegistry.js';
export type { Enrollment, Organization, Registry } from './organizations/organization.js';
export {
  districtsOf,
  enrollmentOn,
  organizationOf,
  organizationsNamed,
  schoolsOf,
} from './organizations/registry.js';
export { PARTNERS, type PartnerId, partnersOf, type StatePartner } from './partners/partners.js';
export { type NetworkResource, RESOURCES, type ResourceId, resourcesOf } from './partners/resources.js';
export { TEAM_ROLES, type TeamRole } from './partners/teamRoles.js';
export { NETWORK_RULES } from './rules.js';
