export { AIM_FIELDS, type Aim, GOOD_DIRECTIONS } from './aim/aim.js';
export { checkAim } from './aim/checkAim.js';
export { checkMeasures } from './aim/checkMeasures.js';
export { type ImprovementMeasure, MEASURE_FAMILIES, MEASURE_FIELDS } from './aim/improvementMeasure.js';
export { calendarIntervals } from './calendar/calendarIntervals.js';
export {
  BREAKTHROUGH_SERIES,
  CALENDAR_FIELDS,
  type CalendarInterval,
  type CollaborativeCalendar,
} from './calendar/collaborativeCalendar.js';
export type { CycleCountReport, PdsaContext } from './context/pdsaContext.js';
export { advanceCycle } from './cycle/advanceCycle.js';
export type { CyclePlan, PdsaCycle } from './cycle/cycle.js';
export {
  CYCLE_EVENTS,
  type CycleEvent,
  type CycleEventOf,
  type CycleEventType,
  PLAN_FIELDS,
} from './cycle/cycleEvents.js';
export {
  CYCLE_STATES,
  CYCLE_TRANSITIONS,
  type CycleNeed,
  type CycleState,
  type CycleTransition,
  eventsIn,
} from './cycle/cycleStates.js';
export {
  ACT_DECISIONS,
  type ActDecision,
  CYCLE_PURPOSES,
  CYCLE_SCALES,
  type CycleScale,
  EXPECTED_DIRECTIONS,
  LONGEST_TEST_DAYS,
  PREDICTION_RESULTS,
  STUDY_COMPARISONS,
} from './cycle/cycleWords.js';
export { parseCycle } from './cycle/parseCycle.js';
export { planCycle } from './cycle/planCycle.js';
export { replayCycle } from './cycle/replayCycle.js';
export { checkDriverDiagram } from './diagram/checkDriverDiagram.js';
export { diagramFromDomains } from './diagram/diagramFromDomains.js';
export {
  DIAGRAM_FIELDS,
  DIAGRAM_LEVELS,
  type DiagramNode,
  type DriverDiagram,
} from './diagram/driverDiagram.js';
export { toMermaid } from './diagram/toMermaid.js';
export { toTree } from './diagram/toTree.js';
export { checkCycleCounts } from './log/checkCycleCounts.js';
export { checkPdsaLog } from './log/checkPdsaLog.js';
export { type CyclePace, cyclePace } from './log/cyclePace.js';
export { type MonthlyCycleCounts, monthlyCycleCounts } from './log/monthlyCycleCounts.js';
export { parsePdsaLog } from './log/parsePdsaLog.js';
export { LOG_FIELDS, PDSA_FORM, type PdsaLog } from './log/pdsaLog.js';
export {
  ACTION_PLAN_FIELDS,
  ACTION_PLAN_FORM,
  type ActionPlan,
  type ActionStep,
  type PlanPriority,
  STEP_STATUSES,
  type StepStatus,
} from './plan/actionPlan.js';
export {
  type ActionPlanDay,
  type ActionPlanStatus,
  actionPlanStatus,
  type LateStep,
} from './plan/actionPlanStatus.js';
export { checkActionPlan } from './plan/checkActionPlan.js';
export { parseActionPlan } from './plan/parseActionPlan.js';
export { type PlanOptions, planFromPriorities } from './plan/planFromPriorities.js';
export { checkProgress, type ProgressContext } from './progress/checkProgress.js';
export { type CollaborativeSuccess, collaborativeSuccess } from './progress/collaborativeSuccess.js';
export {
  isProgressScore,
  PROGRESS_EDITIONS,
  PROGRESS_FIELDS,
  PROGRESS_LEVELS,
  type ProgressLevel,
  type ProgressRating,
  SUCCESS_SCORE,
} from './progress/progressScale.js';
export { checkRamp } from './ramp/checkRamp.js';
export { openCycles } from './ramp/openCycles.js';
export type { RampCycle } from './ramp/rampCycle.js';
export { type RampSummary, summarizeRamps } from './ramp/summarizeRamps.js';
export { PDSA_LOG_RULES, PDSA_RULES } from './rules.js';
export { type CyclePlace, placeCycles } from './study/placeCycles.js';
export type {
  BoundaryProposal,
  PredictionVerdict,
  StudyCertainty,
  StudyChartSignal,
  StudyFacts,
  StudyOptions,
  StudyResult,
  StudyRow,
  StudySignal,
  StudyStretch,
} from './study/study.js';
export type { StudyEvidence } from './study/studyEvidence.js';
export type { StudyLearning, StudyLearningModel } from './study/studyLearning.js';
export { studyResult } from './study/studyResult.js';
export {
  describeStudy,
  STUDY_STATEMENTS,
  type StudyStatement,
  type StudyStatementId,
} from './study/studyStatements.js';
export { checkTally } from './tally/checkTally.js';
export { parseTally } from './tally/parseTally.js';
export { TALLY_ENTRY_FIELDS, TALLY_FIELDS, TALLY_FORM, type Tally, type TallyEntry } from './tally/tally.js';
export { TALLY_RULES } from './tally/tallyRules.js';
export {
  type SchoolDays,
  type TallyObservation,
  type TallySeries,
  type TallySeriesOptions,
  tallySeries,
} from './tally/tallySeries.js';
export type { UnusedDay, UnusedDayReason } from './tally/unusedDays.js';
