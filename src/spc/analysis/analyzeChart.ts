import { numberEach } from '../../core/fingerprint.js';
import { mustBe } from '../../core/given/mustBe.js';
import { readOptions } from '../../core/given/readOptions.js';
import { isLoose } from '../../core/isLoose.js';
import { hasFatal, type Outcome, refused } from '../../core/outcome.js';
import type { ChartDefinition } from '../charts/chart.js';
import { CHARTS } from '../charts/charts.js';
import type { Observation } from '../charts/observation.js';
import type { PointColumns } from '../charts/pointColumns.js';
import { doubtOf } from '../series/doubtOf.js';
import { factsOf } from '../series/factsOf.js';
import type { RuleSet } from '../signals/ruleSet.js';
import { ruleSetOf } from '../signals/ruleSetOf.js';
import type { ChartAnalysis } from './chartAnalysis.js';
import { CHART_OPTIONS, CHART_REQUEST, CHART_SERIES } from './chartKinds.js';
import { chartLines, phaseSpans, toMovingRanges } from './chartLines.js';
import type { ChartOptions, ChartRequest } from './chartOptions.js';
import { chartPhases } from './chartPhases.js';
import { chartPoints } from './chartPoints.js';
import type { ChartSeries } from './chartSeries.js';
import { checkObservations, hasPlace, observationsOf } from './checkObservations.js';
import { checkOptionKinds, checkOptions } from './checkOptions.js';
import { gatherPoints, hasDenominators } from './gatherPoints.js';
import { settingsOf } from './settingsOf.js';
import { assuranceOf, variationOf } from './verdicts.js';
import { warningsOf } from './warningsOf.js';

/**
 * Computes a run chart or control chart: points, limits, phases and signals, all as data.
 *
 * Observations may come in any order, where x are numbers or times; those of one `x` are one point. A missing value is a gap: it is
 * stepped over, counted in `gaps`, and never taken for zero. What cannot be computed is `null` with its
 * reason. Each phase is computed alone, from its baseline if it has one, without the excluded points.
 * Nothing depends on a hidden setting: `settings` records every choice.
 *
 * A series says what its numbers are (`window`). Where each holds those before it, as numbers of the year to date do, a
 * steady process looks like a climb: a finding says so, and no signal has a meaning. The same is done with values of
 * which nobody has said what they are and that look so.
 *
 * Bad data (a value that is no finite number, a negative count, x of two kinds, options that do not fit) is
 * refused with findings; a numerator above its denominator is shown as it is, with a finding. A row that is no
 * object has no x.
 *
 * @throws RangeError for the id of a chart or rule set that does not exist; TypeError where there is no list of rows, and
 * for an option that does not exist and where there are both observations and a series
 * @example
 * analyzeChart({
 *   chart: 'run',
 *   observations: [{ x: 1, y: 5 }, { x: 2, y: null }, { x: 3, y: 9 }, { x: 4, y: 4 }],
 * }).value.points[0].centerLine
 * // => 5
 * @example
 * analyzeChart({ chart: 'c', observations: [{ x: 1, y: -2 }] }).findings[0].code
 * // => 'spc.count-below-zero'
 */
export function analyzeChart(request: ChartRequest): Outcome<ChartAnalysis> {
  const given = readOptions<ChartRequest>(request, CHART_REQUEST, 'analyzeChart');
  const { chart, options: choices } = given;
  mustBe({ oneOf: Object.keys(CHARTS) }, chart, 'analyzeChart', 'chart');
  // Of options that come from a file, what is of another kind is a finding further down.
  const options: ChartOptions = isLoose(choices) ? readOptions(choices, CHART_OPTIONS, 'analyzeChart') : {};
  const series = seriesGiven(given);
  const facts = factsOf(series);
  const observations = observationsOf(series.observations, 'analyzeChart');
  const found = checkObservations(chart, observations);
  if (hasFatal(found)) return refused(found);

  const rows = observations.filter(({ x }) => hasPlace(x));
  const misshapen = checkOptionKinds(choices, new Set(rows.map(({ x }) => x)).size);
  if (hasFatal(misshapen)) return refused(misshapen);
  const { plots }: ChartDefinition = CHARTS[chart];
  const rules = judgedRules(chart, ruleSetOf(options.rules, 'analyzeChart'));
  const settings = settingsOf(chart, options, rules);
  const gathered = gatherPoints(chart, rows, settings.aggregate ?? 'mean');
  const unfit = checkOptions(chart, options, settings, gathered.size);
  if (hasFatal(unfit)) return refused(unfit);

  const spans = phaseSpans(settings, gathered.size);
  const excluded = new Set(settings.exclude.map((point) => point - 1));
  const withDenominators = hasDenominators(chart, rows);
  const doubt = doubtOf(facts, withoutPoints(gathered, excluded), withDenominators);
  // Without a direction no signal is called an improvement or a concern.
  const judging = doubt ? { ...settings, improvement: null } : settings;
  const columns = plots === 'movingRange' ? toMovingRanges(gathered, spans) : gathered;
  const lines = chartLines(chart, columns, spans, excluded, settings);
  const phases = chartPhases(columns, lines, spans, excluded, rules, judging);
  const points = chartPoints(chart, columns, lines, spans, phases, excluded, settings, withDenominators);
  const signals = phases.flatMap((phase) => phase.signals);
  const usesRanges = plots !== 'value' && settings.sigmaFrom === 'ranges';
  return {
    ok: true,
    value: {
      chart,
      points,
      phases,
      signals,
      variation: variationOf(points, signals),
      assurance: assuranceOf(points, judging),
      gaps: phases.reduce((sum, phase) => sum + phase.gaps, 0),
      series: facts,
      cumulative: doubt?.cumulative ?? false,
      notJudged: ruleSetOf(options.rules, 'analyzeChart')
        .rules.filter((rule) => !rules.rules.includes(rule))
        .map(({ id }) => id),
      settings,
    },
    findings: numberEach([
      ...found,
      ...(doubt ? [doubt.finding] : []),
      ...warningsOf(chart, columns, lines, spans, phases, excluded, usesRanges),
    ]),
  };
}

/** The series that was given, or one that says nothing of its observations. */
function seriesGiven({ series, observations }: ChartRequest): ChartSeries {
  if (!series) return { observations: observations as readonly Observation[] };
  if (observations) throw new TypeError('analyzeChart: give observations or a series, not both');
  return readOptions<ChartSeries>(series, CHART_SERIES, 'analyzeChart');
}

/** The rules that the chart judges: neighboring moving ranges share a value, so only their single points are. */
function judgedRules(chart: ChartRequest['chart'], set: RuleSet): RuleSet {
  const { judges }: ChartDefinition = CHARTS[chart];
  if (judges !== 'singlePoints') return set;
  return { ...set, rules: set.rules.filter((rule) => rule.pattern === 'beyond' && rule.of === 1) };
}

/** What is excluded does not count: neither does it make values look like a running total, nor unlike one. */
function withoutPoints(columns: PointColumns, excluded: ReadonlySet<number>): PointColumns {
  if (excluded.size === 0) return columns;
  const kept = (value: number, point: number) => (excluded.has(point) ? Number.NaN : value);
  return { ...columns, y: columns.y.map(kept), sum: columns.sum.map(kept), n: columns.n.map(kept) };
}
