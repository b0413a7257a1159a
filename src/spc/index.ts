export { analyzeChart } from './analysis/analyzeChart.js';
export type {
  Assurance,
  ChartAnalysis,
  ChartPhase,
  ChartPoint,
  ChartSettings,
  GapReason,
  Variation,
} from './analysis/chartAnalysis.js';
export type {
  Aggregate,
  ChartOptions,
  ChartRequest,
} from './analysis/chartOptions.js';
export type { ChartSeries, SeriesKind } from './analysis/chartSeries.js';
export { type ChartSuggestion, suggestChart } from './analysis/suggestChart.js';
export type { ChartDefinition, Plotted } from './charts/chart.js';
export { CHARTS, type ChartId, isChartId } from './charts/charts.js';
export type { NoLimitsReason } from './charts/lines.js';
export type { ChartX, Observation } from './charts/observation.js';
export { analyzeFunnel } from './funnel/analyzeFunnel.js';
export { describeFunnel } from './funnel/describeFunnel.js';
export {
  FUNNEL_LIMITS,
  type FunnelAnalysis,
  type FunnelGap,
  type FunnelLimits,
  type FunnelOptions,
  type FunnelPoint,
  type FunnelPosition,
  type FunnelRequest,
  type FunnelUnit,
} from './funnel/funnel.js';
export { FUNNEL_STATEMENTS, type FunnelStatementId } from './funnel/funnelStatements.js';
export { c4Of } from './limits/c4Of.js';
export { cLimits } from './limits/cLimits.js';
export { FACTORS, type Factors, type FactorTable, LARGEST_RANGE_SIZE } from './limits/factors.js';
export { gLimits, type SkewedLimits } from './limits/gLimits.js';
export { individualsLimits } from './limits/individualsLimits.js';
export { iPrimeLimits } from './limits/iPrimeLimits.js';
export type { LimitOptions, Limits, MovingRangeOptions, SubgroupOptions } from './limits/limits.js';
export { meanMovingRange } from './limits/meanMovingRange.js';
export { movingRangeLimits, type RangeLimitOptions, type RangeLimits } from './limits/movingRangeLimits.js';
export { type CountLimitOptions, npLimits } from './limits/npLimits.js';
export { pLimits } from './limits/pLimits.js';
export { type PrimedLimits, pPrimeLimits } from './limits/pPrimeLimits.js';
export { rLimits } from './limits/rLimits.js';
export { sigmaOfZ } from './limits/sigmaOfZ.js';
export type { SigmaSource } from './limits/sigmaSource.js';
export { sLimits } from './limits/sLimits.js';
export { type Spread, spreadWithin } from './limits/spreadWithin.js';
export type { SubgroupColumns } from './limits/subgroups.js';
export { fromTScale, tLimits, toTScale } from './limits/tLimits.js';
export { uLimits } from './limits/uLimits.js';
export { uPrimeLimits } from './limits/uPrimeLimits.js';
export { xbarLimits } from './limits/xbarLimits.js';
export { SPC_RULES } from './rules.js';
export { crossingsMin } from './runs/crossingsMin.js';
export { deviationOf } from './runs/deviationOf.js';
export { longestRunMax } from './runs/longestRunMax.js';
export { meanOf } from './runs/meanOf.js';
export { medianOf } from './runs/medianOf.js';
export { type RunsLimits, type RunsRange, runsLimits } from './runs/runsLimits.js';
export { type RunsSummary, runsOf } from './runs/runsOf.js';
export { RUNS_TABLE } from './runs/runsTable.js';
export {
  SERIES_UNITS,
  SERIES_WINDOWS,
  type SeriesDenominator,
  type SeriesFacts,
  type SeriesLearning,
  type SeriesNote,
  type SeriesNoteReason,
  type SeriesSpan,
  type SeriesUnit,
  type SeriesWindow,
} from './series/series.js';
export { detectSignals, type KnownSeries, type SignalOptions } from './signals/detectSignals.js';
export type {
  AlternatingPattern,
  BeyondPattern,
  CrossingsPattern,
  HuggingPattern,
  LongestRunPattern,
  MixturePattern,
  NamedRule,
  RuleSet,
  RunsPattern,
  ShiftPattern,
  SignalRule,
  TrendPattern,
  Zone,
} from './signals/ruleSet.js';
export { isRuleSetId, RULE_SETS, type RuleSetId } from './signals/ruleSets.js';
export type { Direction, Signal } from './signals/signal.js';
export type { AdvisedAgainst, SuggestedChart } from './suggest/controlChart.js';
export { SERIES_SIGHTS, type SeriesSight, type SeriesSightId } from './suggest/sight.js';
export { describeSignals } from './words/describeSignals.js';
export { SIGNAL_STATEMENTS, type SignalStatementId } from './words/signalStatements.js';
