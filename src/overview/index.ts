export type { DistrictAssessment, DistrictChange, DistrictScore } from './assessment/districtAssessment.js';
export type {
  CohortCell,
  CohortCommitment,
  CohortCycles,
  CohortDomain,
  CohortMonth,
  CohortYear,
  DistrictCodes,
} from './cohort/cohortTypes.js';
export { type CohortContext, cohortYear } from './cohort/cohortYear.js';
export {
  type AnswerFact,
  type DistrictAnswer,
  type DistrictQuestion,
  districtsWhere,
} from './cohort/districtsWhere.js';
export { type ShownBy, STEP_SOURCES, type StepSource } from './commitments/derivedSteps.js';
export type {
  CommitmentProof,
  DistrictCommitment,
  DistrictCommitmentStatus,
} from './commitments/districtCommitments.js';
export type { CohortFunnel, CohortFunnelStage } from './funnel/cohortFunnel.js';
export { type ApplicationStage, FUNNEL_STAGES, type FunnelStage } from './funnel/funnelStages.js';
export type { StagesReached } from './funnel/stagesReached.js';
export {
  DISTRICT_PARTS,
  type DistrictPart,
  type DistrictParts,
  type PartName,
  type PartPlace,
} from './parts/districtParts.js';
export type { OverviewContext } from './parts/overviewContext.js';
export type { WithoutTotal } from './public/monthsWithoutTotal.js';
export { type PublicCohort, type PublicCount, publicCohort } from './public/publicCohort.js';
export type {
  PublicCohortOptions,
  PublicCohortRelease,
  PublicStudentsAsked,
} from './public/publicCohortOptions.js';
export { PUBLIC_MEASURES } from './public/publicMeasures.js';
export type { PublicStudentCount, PublicStudents } from './public/publicStudents.js';
export type { RankBy, RankContext } from './rank/rankBy.js';
export {
  type DistrictRanking,
  type NotRankedReason,
  type RankedDistrict,
  rankDistricts,
} from './rank/rankDistricts.js';
export { OVERVIEW_RULES } from './rules.js';
export type {
  PriorityThread,
  ThreadCycle,
  ThreadGoal,
  ThreadPriority,
  ThreadSeries,
  ThreadVerdict,
} from './threads/thread.js';
export { checkTogether } from './together/checkTogether.js';
export type {
  CheckedTogether,
  TogetherContext,
  TogetherMonth,
  TogetherPlace,
  TogetherRecord,
} from './together/together.js';
export { describeDistrictYear } from './words/describeDistrictYear.js';
export { YEAR_STATEMENTS, type YearStatement, type YearStatementId } from './words/yearStatements.js';
export { districtYear } from './year/districtYear.js';
export type { DistrictCycles, DistrictYear, NextDate, OwedItem, SentRecord } from './year/yearTypes.js';
