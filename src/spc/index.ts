export { analyzeChart } from './analyzeChart.js';
export { c4Of } from './c4Of.js';
export type {
  Assurance,
  ChartAnalysis,
  ChartPhase,
  ChartPoint,
  ChartSettings,
  Direction,
  GapReason,
  NoLimitsReason,
  Signal,
  Variation,
} from './chartAnalysis.js';
export type {
  Aggregate,
  ChartOptions,
  ChartRequest,
  ChartX,
  Observation,
  SigmaSource,
} from './chartOptions.js';
export { CHARTS, type ChartDefinition, type ChartId, isChartId, type Plotted } from './charts.js';
export { detectSignals, type KnownSeries } from './detectSignals.js';
export { FACTORS, type Factors, type FactorTable, LARGEST_RANGE_SIZE } from './factors.js';
export { cLimits } from './limits/cLimits.js';
export { gLimits } from './limits/gLimits.js';
export { type CenterAndSigma, individualsLimits } from './limits/individualsLimits.js';
export { iPrimeLimits } from './limits/iPrimeLimits.js';
export { meanMovingRange } from './limits/meanMovingRange.js';
export { movingRangeLimits } from './limits/movingRangeLimits.js';
export type { MovingRangeSettings } from './limits/movingRangeSettings.js';
export { npLimits } from './limits/npLimits.js';
export { pLimits } from './limits/pLimits.js';
export { type PrimedLimits, pPrimeLimits } from './limits/pPrimeLimits.js';
export { rLimits } from './limits/rLimits.js';
export { sigmaOfZ } from './limits/sigmaOfZ.js';
export { sLimits } from './limits/sLimits.js';
export { type Spread, spreadWithin } from './limits/spreadWithin.js';
export type { SubgroupColumns } from './limits/subgroups.js';
export { fromTScale, tLimits, toTScale } from './limits/tLimits.js';
export { uLimits } from './limits/uLimits.js';
export { uPrimeLimits } from './limits/uPrimeLimits.js';
export { xbarLimits } from './limits/xbarLimits.js';
export type {
  AlternatingPattern,
  BeyondPattern,
  CrossingsPattern,
  HuggingPattern,
  LongestRunPattern,
  MixturePattern,
  NamedRule,
  RuleSet,
  RunsLimits,
  RunsPattern,
  ShiftPattern,
  SignalRule,
  TrendPattern,
  Zone,
} from './ruleSet.js';
export { isRuleSetId, RULE_SETS, type RuleSetId } from './ruleSets.js';
export { SPC_RULES } from './rules/index.js';
export { crossingsMin } from './runs/crossingsMin.js';
export { deviationOf } from './runs/deviationOf.js';
export { longestRunMax } from './runs/longestRunMax.js';
export { meanOf } from './runs/meanOf.js';
export { medianOf } from './runs/medianOf.js';
export { type RunsRange, runsLimits } from './runs/runsLimits.js';
export { type RunsSummary, runsOf } from './runs/runsOf.js';
export { RUNS_TABLE } from './runs/runsTable.js';
export {
  type ChartSeries,
  type ChartSuggestion,
  type SeriesKind,
  type SuggestedChart,
  suggestChart,
} from './suggestChart.js';
