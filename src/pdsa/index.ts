export {
  ACTION_PLAN_FIELDS,
  type ActionPlan,
  type ActionStep,
  type PlanPriority,
  STEP_STATUSES,
  type StepStatus,
} from './actionPlan.js';
export { type ActionPlanStatus, actionPlanStatus, type LateStep } from './actionPlanStatus.js';
export { advanceCycle } from './advanceCycle.js';
export { AIM_FIELDS, type Aim, GOOD_DIRECTIONS } from './aim.js';
export { calendarIntervals } from './calendarIntervals.js';
export { checkActionPlan } from './checkActionPlan.js';
export { checkAim } from './checkAim.js';
export { type CycleCountReport, checkCycleCounts } from './checkCycleCounts.js';
export { checkDriverDiagram } from './checkDriverDiagram.js';
export { checkMeasures } from './checkMeasures.js';
export { checkPdsaLog } from './checkPdsaLog.js';
export { checkProgress, type ProgressContext } from './checkProgress.js';
export { checkRamp } from './checkRamp.js';
export {
  BREAKTHROUGH_SERIES,
  CALENDAR_FIELDS,
  type CalendarInterval,
  type CollaborativeCalendar,
} from './collaborativeCalendar.js';
export { type CollaborativeSuccess, collaborativeSuccess } from './collaborativeSuccess.js';
export type { CyclePlan, PdsaCycle } from './cycle.js';
export {
  CYCLE_EVENTS,
  type CycleEvent,
  type CycleEventOf,
  type CycleEventType,
  PLAN_FIELDS,
} from './cycleEvents.js';
export { type CyclePace, cyclePace } from './cyclePace.js';
export {
  CYCLE_STATES,
  CYCLE_TRANSITIONS,
  type CycleNeed,
  type CycleState,
  type CycleTransition,
  eventsIn,
} from './cycleStates.js';
export {
  ACT_DECISIONS,
  type ActDecision,
  COMPARISONS,
  CYCLE_PURPOSES,
  CYCLE_SCALES,
  type CycleScale,
  EXPECTED_DIRECTIONS,
  LONGEST_TEST_DAYS,
  PREDICTION_RESULTS,
} from './cycleWords.js';
export { diagramFromDomains } from './diagramFromDomains.js';
export { DIAGRAM_FIELDS, DIAGRAM_LEVELS, type DiagramNode, type DriverDiagram } from './driverDiagram.js';
export { type ImprovementMeasure, MEASURE_FAMILIES, MEASURE_FIELDS } from './improvementMeasure.js';
export { type MonthlyCycleCounts, monthlyCycleCounts } from './monthlyCycleCounts.js';
export { openCycles } from './openCycles.js';
export { parsePdsaLog } from './parsePdsaLog.js';
export type { PdsaContext } from './pdsaContext.js';
export { LOG_FIELDS, PDSA_FORM, type PdsaLog } from './pdsaLog.js';
export { type PdsaRulesJudged, pdsaRulesJudged } from './pdsaRulesJudged.js';
export { type CyclePlace, placeCycles } from './placeCycles.js';
export { planCycle } from './planCycle.js';
export { planFromPriorities } from './planFromPriorities.js';
export {
  isProgressScore,
  PROGRESS_EDITIONS,
  PROGRESS_FIELDS,
  PROGRESS_LEVELS,
  type ProgressLevel,
  type ProgressRating,
  SUCCESS_SCORE,
} from './progressScale.js';
export type { RampCycle } from './rampCycle.js';
export { readCycle } from './readCycle.js';
export { replayCycle } from './replayCycle.js';
export { PDSA_RULES } from './rules/index.js';
export type {
  BoundaryProposal,
  PredictionVerdict,
  StudyCertainty,
  StudyChartSignal,
  StudyFacts,
  StudyResult,
  StudyRow,
  StudySignal,
  StudyStretch,
} from './study.js';
export { type StudyOptions, studyResult } from './studyResult.js';
export {
  describeStudy,
  STUDY_STATEMENTS,
  type StudyStatement,
  type StudyStatementId,
} from './studyStatements.js';
export { type RampSummary, summarizeRamps } from './summarizeRamps.js';
export { toMermaid } from './toMermaid.js';
export { toTree } from './toTree.js';
