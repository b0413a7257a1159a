export type { ApplicantType, ApplicationCall, Cohort } from './cohort.js';
export { COHORTS, type CohortId, cohortOf, isInCohort } from './cohorts.js';
export {
  compareGrades,
  describeGrades,
  GRADES,
  type Grade,
  gradesBetween,
  isGrade,
  parseGrade,
} from './grade.js';
export { MA_REGISTRY } from './maRegistry.js';
export type { Enrollment, Organization, Registry } from './organization.js';
export {
  districtsOf,
  enrollmentOn,
  organizationOf,
  organizationsNamed,
  schoolsOf,
} from './registry.js';
